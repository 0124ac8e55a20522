id: ru-036
language: ru
date: 2024-05-09
genre: politics
1: speaker=Министр; stance=admits; source=office; evidence=own

<s1>Министр</s1> <c1>не стал отрицать</c1>, <q1>что встречался с подрядчиком на своей вилле</q1>.
