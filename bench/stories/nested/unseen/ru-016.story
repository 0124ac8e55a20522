id: ru-016
language: ru
date: 2024-05-17
genre: conflict
1: speaker=повстанцы; stance=denies; source=organization; evidence=own
2: speaker=армия; stance=claims; source=organization; evidence=own

<s1>Повстанцы</s1> <c1>отрицали</c1> <q1>обстрел клиники</q1>. <s2>Армия</s2> <c2>утверждала</c2>, <q2>что снаряды летели с их позиций</q2>.
