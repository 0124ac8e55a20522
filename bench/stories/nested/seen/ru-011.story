id: ru-011
language: ru
date: 2024-05-12
genre: sport
1: speaker=Марта Рейнс; stance=accuses; source=person; evidence=hearsay
2: speaker=судью; stance=claims; source=office; within=1; evidence=own

<s1>Тренер Марта Рейнс</s1> <c1>обвинила</c1> <q1><s2>судью</s2> во лжи, когда тот <c2>утверждал</c2>, <q2>будто не видел фола</q2></q1>.
