id: ru-030
language: ru
date: 2024-05-03
genre: disaster
1: speaker=Союз инженеров; stance=doubts; source=organization; evidence=own

<s1>Союз инженеров</s1> <c1>выразил сомнение</c1> <q1>в том, что мост откроют в этом году</q1>.
