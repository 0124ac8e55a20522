id: ru-013
language: ru
date: 2024-05-14
genre: business
1: speaker=комиссия; stance=asks; source=organization; evidence=hearsay
2: speaker=Нильс Падер; stance=asserts; source=person; within=1; evidence=own

<s1>Комиссия</s1> <c1>спросила</c1>, <q1><c2>говорил</c2> ли <s2>гендиректор Нильс Падер</s2> акционерам, <q2>что шахта закрыта</q2></q1>.
