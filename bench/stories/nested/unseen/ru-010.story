id: ru-010
language: ru
date: 2024-05-11
genre: politics
1: speaker=Рейтер; stance=asserts; source=organization; evidence=hearsay
2: speaker=газету «Светильник»; stance=asserts; source=organization; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=hearsay
4: speaker=советник президента; stance=admits; source=office; within=3; evidence=own

<s1>Рейтер</s1> <c2>со ссылкой на</c2> <s2>газету «Светильник»</s2> <c1>передало</c1>, <q1,2>что <s3>высокопоставленный чиновник</s3> <c3>рассказал</c3>: <q3><s4>советник президента</s4> <c4>признал</c4> <q4>нарушения при голосовании</q4></q3></q1,2>.
