id: ru-013
language: ru
date: 2024-05-14
genre: sport
1: speaker=Марина Одуева; stance=denies; source=person; evidence=own
2: speaker=Марина Одуева; stance=asserts; source=person; evidence=own

<s1,2>Велогонщица Марина Одуева</s1,2> <c1>отрицает</c1> <q1>употребление допинга</q1> и <c2>заявила</c2>, <q2>что «лучше проиграет, чем станет жульничать»</q2>.
