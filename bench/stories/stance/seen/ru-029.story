id: ru-029
language: ru
date: 2024-05-02
genre: politics
1: speaker=Грета Сандалова; stance=doubts; source=person; evidence=own

<s1>Депутат Грета Сандалова</s1> <c1>усомнилась</c1>, <q1>что перепись удастся завершить к осени</q1>.
