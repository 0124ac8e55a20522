id: ru-063
language: ru
date: 2024-05-08
genre: sport
1: speaker=Руслан Кастанов; stance=declines; source=person; evidence=own

<s1>Президент клуба Руслан Кастанов</s1> <c1>не сказал</c1>, <q1>останется ли тренер</q1>.
