id: ru-058
language: ru
date: 2024-05-03
genre: politics
1: speaker=Рута Эбанская; stance=asks; source=person; evidence=own

<s1>Сенатор Рута Эбанская</s1> <c1>спросила</c1>, <q1>знает ли министр, что творится в его ведомстве</q1>.
