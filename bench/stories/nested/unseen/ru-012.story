id: ru-012
language: ru
date: 2024-05-13
genre: culture
1: speaker=Отто Блейн; stance=asserts; source=person; evidence=hearsay
2: speaker=академия; stance=praises; source=organization; within=1; evidence=own
3: speaker=Отто Блейн; stance=declines; source=person; within=1; evidence=own

<s1>Писатель Отто Блейн</s1> <c1>написал</c1> у себя на странице, <q1>что <s2>академия</s2> <c2>похвалила</c2> <q2>его первую книгу</q2> и что <s3>он</s3> <c3>отказался комментировать</c3> <q3>премию</q3></q1>.
