id: ru-033
language: ru
date: 2024-05-06
genre: conflict
1: speaker=Доклад комиссии; stance=doubts; source=document; evidence=hearsay
2: speaker=выживших; stance=doubts; source=group; within=1; evidence=own

<s1>Доклад комиссии</s1>, <c2>ссылаясь на</c2> <s2>выживших</s2>, <c1>ставит под сомнение</c1> <q1,2>версию армии о стрельбе</q1,2>.
