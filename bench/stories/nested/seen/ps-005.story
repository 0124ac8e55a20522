id: ps-005
language: ps
date: 2024-05-06
genre: politics
1: speaker=د وزیر ویاند; stance=asserts; source=office; evidence=hearsay
2: speaker=وزیر; stance=denies; source=office; within=1; evidence=own

<s1>د وزیر ویاند</s1> <c1>اعلامیه ولوسته</c1> <q1>چې په کې <s2>وزیر</s2> <q2>ټول تورونه</q2> <c2>رد کړي وو</c2></q1>.
