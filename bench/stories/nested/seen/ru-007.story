id: ru-007
language: ru
date: 2024-05-08
genre: courts
1: speaker=обвинительному заключению; stance=asserts; source=document; evidence=hearsay
2: speaker=Роза Кильби; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=Денис Марш; stance=threatens; source=person; within=2; evidence=own

<c1>Согласно</c1> <s1>обвинительному заключению</s1>, <q1><s2>бухгалтер Роза Кильби</s2> <c2>показала</c2>, <q2>что <s3>Денис Марш</s3> <c3>грозился</c3> <q3>сжечь книги</q3></q2></q1>.
