id: ru-006
language: ru
date: 2024-05-07
genre: disaster
1: speaker=МЧС; stance=asserts; source=organization; evidence=hearsay
2: speaker=директор плотины; stance=asserts; source=office; within=1; evidence=own
3: speaker=гидрологи; stance=doubts; source=group; within=1; evidence=own

<s1>МЧС</s1> <c1>сообщило</c1>, <q1>что <s2>директор плотины</s2> <c2>считает</c2> <q2>стену безопасной</q2>, а <s3>гидрологи</s3> <c3>сомневаются</c3>, <q3>что она простоит неделю</q3></q1>.
