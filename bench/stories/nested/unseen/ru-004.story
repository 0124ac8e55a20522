id: ru-004
language: ru
date: 2024-05-05
genre: politics
1: speaker=Лена Окунева; stance=asserts; source=person; evidence=hearsay
2: speaker=губернатор; stance=promises; source=office; within=1; evidence=own

<q1>«<s2>Губернатор</s2> <c2>обещал</c2> мне, <q2>что мост сдадут до дождей</q2>»</q1>, — <c1>сказала</c1> <s1>депутат района Лена Окунева</s1>. <q1>«Не сдали»</q1>.
