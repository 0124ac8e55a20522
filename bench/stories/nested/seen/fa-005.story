id: fa-005
language: fa
date: 2024-05-06
genre: politics
1: speaker=سخنگوی وزیر; stance=asserts; source=office; evidence=hearsay
2: speaker=وزیر; stance=denies; source=office; within=1; evidence=own

<s1>سخنگوی وزیر</s1> <c1>بیانیه‌ای خواند</c1> <q1>که در آن <s2>وزیر</s2> <q2>همهٔ اتهام‌ها</q2> را <c2>مردود دانسته بود</c2></q1>.
