id: fa-006
language: fa
date: 2024-05-07
genre: disaster
1: speaker=سازمان مدیریت بحران; stance=asserts; source=organization; evidence=hearsay
2: speaker=مدیر سد; stance=asserts; source=office; within=1; evidence=own
3: speaker=آب‌شناسان; stance=doubts; source=group; within=1; evidence=own

<s1>سازمان مدیریت بحران</s1> <c1>گزارش داد</c1> <q1>که <s2>مدیر سد</s2> <q2>دیوار</q2> را <c2>ایمن می‌داند</c2> و <s3>آب‌شناسان</s3> <c3>تردید دارند</c3> <q3>تا پایان هفته دوام بیاورد</q3></q1>.
