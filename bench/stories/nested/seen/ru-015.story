id: ru-015
language: ru
date: 2024-05-16
genre: disaster
1: speaker=мэрия; stance=asserts; source=organization; evidence=own
2: speaker=Пожарная служба; stance=asserts; source=organization; evidence=own

<s1>Мэрия</s1> <c1>сообщила</c1>, <q1>что рынок горел девять часов</q1>. <s2>Пожарная служба</s2> <c2>заявила</c2>, <q2>что причина ещё не известна</q2>.
