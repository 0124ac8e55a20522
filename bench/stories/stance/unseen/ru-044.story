id: ru-044
language: ru
date: 2024-05-17
genre: disaster
1: speaker=Спасённые; stance=praises; source=group; evidence=own

<s1>Спасённые с парома</s1> <c1>благодарили</c1> <q1>рыбаков, вытащивших их из воды</q1>.
