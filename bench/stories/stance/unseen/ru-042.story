id: ru-042
language: ru
date: 2024-05-15
genre: sport
1: speaker=Аннели Вяртинен; stance=praises; source=person; evidence=own

<s1>Тренер Аннели Вяртинен</s1> <c1>похвалила</c1> <q1>своих молодых защитниц за хладнокровие</q1>.
