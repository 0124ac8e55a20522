id: ar-036
language: ar
date: 2024-05-09
genre: politics
1: speaker=الوزير; stance=admits; source=office; evidence=own

<c1>لم ينفِ</c1> <s1>الوزير</s1> <q1>لقاءه المقاول في منزله</q1>.
