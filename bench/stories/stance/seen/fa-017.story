id: fa-017
language: fa
date: 2024-05-18
genre: disaster
1: speaker=کانون مهندسان; stance=doubts; source=organization; evidence=hearsay
2: speaker=دو پیمانکار; stance=doubts; source=group; within=1; evidence=own

<s1>کانون مهندسان</s1> <c2>با استناد به گفتهٔ</c2> <s2>دو پیمانکار</s2>، <q1,2>بازگشایی پل تا پایان سال</q1,2> را <c1>بعید دانست</c1>.
