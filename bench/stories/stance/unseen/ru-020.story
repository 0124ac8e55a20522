id: ru-020
language: ru
date: 2024-05-21
genre: conflict
1: speaker=Сепаратисты; stance=claims; source=group; evidence=own

<s1>Сепаратисты</s1> <c1>утверждают</c1>, <q1>что сбили два вертолёта</q1>.
