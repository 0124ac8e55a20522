id: ru-008
language: ru
date: 2024-05-09
genre: human rights
1: speaker=«Открытые камеры»; stance=demands; source=organization; evidence=hearsay
2: speaker=тюремное ведомство; stance=denies; source=organization; within=1; evidence=own

<s1>Правозащитная группа «Открытые камеры»</s1> <c1>потребовала</c1>, <q1>чтобы <s2>тюремное ведомство</s2> объяснило, почему оно <c2>отрицало</c2> <q2>задержание двух мужчин</q2></q1>.
