id: ru-066
language: ru
date: 2024-05-11
genre: business
1: speaker=Глава Центробанка; stance=declines; source=office; evidence=own

<s1>Глава Центробанка</s1> <c1>не исключил</c1> <q1>нового повышения ставки</q1>.
