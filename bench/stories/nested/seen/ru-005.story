id: ru-005
language: ru
date: 2024-05-06
genre: politics
1: speaker=представитель министра; stance=asserts; source=office; evidence=hearsay
2: speaker=Мина Каррик; stance=denies; source=person; within=1; evidence=own

<s1>Представитель министра</s1> <c1>зачитал</c1> <q1>заявление, в котором <s2>Мина Каррик</s2> <c2>отвергла</c2> <q2>«каждое слово обвинения»</q2></q1>.
