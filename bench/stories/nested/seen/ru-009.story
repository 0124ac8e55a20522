id: ru-009
language: ru
date: 2024-05-10
genre: conflict
1: speaker=-; stance=asserts; source=unnamed; reason=не имеет права говорить с прессой; evidence=hearsay
2: speaker=командир бригады; stance=asserts; source=office; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=own

<s1>Сотрудник спецслужб, который не имеет права говорить с прессой,</s1> <c1>сказал</c1>, <q1>что <s2>командир бригады</s2> <c2>доложил</c2> ему, <q2>что, <c3>по словам</c3> <s3>осведомителя</s3>, <q3>мост заминирован</q3></q2></q1>.
