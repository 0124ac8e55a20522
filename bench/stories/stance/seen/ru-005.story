id: ru-005
language: ru
date: 2024-05-06
genre: conflict
1: speaker=агентство «Сахель-информ»; stance=asserts; source=organization; evidence=hearsay
2: speaker=двух врачей; stance=asserts; source=group; within=1; evidence=own

<c1>Как сообщает</c1> <s1>агентство «Сахель-информ»</s1> <c2>со ссылкой на</c2> <s2>двух врачей</s2>, <q1,2>на рынке погибли не менее 19 человек</q1,2>.
