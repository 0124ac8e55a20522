id: ru-003
language: ru
date: 2024-05-04
genre: conflict
1: speaker=Жители посёлка; stance=asserts; source=group; evidence=own

<s1>Жители посёлка</s1> <c1>рассказывают</c1>, <q1>что стрельба не утихала до рассвета</q1>.
