id: ru-009
language: ru
date: 2024-05-10
genre: culture
1: speaker=Инга Брандт; stance=asserts; source=person; evidence=hearsay
2: speaker=прежний владелец; stance=asserts; source=person; within=1; evidence=own

<s1>Хранительница музея Инга Брандт</s1> <c1>рассказала</c1>, <q1>что <s2>прежний владелец</s2> <c2>говорил</c2> ей, <q2>будто панно куплено на блошином рынке в 1962 году</q2></q1>.
