id: ru-001
language: ru
date: 2024-05-02
genre: conflict
1: speaker=агентство «Сахель-информ»; stance=asserts; source=organization; evidence=hearsay
2: speaker=двух дипломатов; stance=asserts; source=group; within=1; evidence=hearsay
3: speaker=министр иностранных дел; stance=denies; source=office; within=2; evidence=own

<s1>Агентство «Сахель-информ»</s1> <c2>со ссылкой на</c2> <s2>двух дипломатов</s2> <c1>сообщило</c1>, <q1,2>что <s3>министр иностранных дел</s3> <c3>опроверг</c3> <q3>предложение</q3></q1,2>.
