id: ru-002
language: ru
date: 2024-05-03
genre: courts
1: speaker=Карл Мензис; stance=asserts; source=person; evidence=hearsay
2: speaker=Анна Дюфре; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=семья; stance=claims; source=group; within=2; evidence=own

<s1>Следователь Карл Мензис</s1> <c1>рассказал</c1>, <q1>что <s2>патологоанатом Анна Дюфре</s2> <c2>говорила</c2> ему, <q2>будто <s3>семья</s3> <c3>уверена</c3>, <q3>что мужчину отравили</q3></q2></q1>.
