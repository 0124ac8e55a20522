id: ru-006
language: ru
date: 2024-05-07
genre: business
1: speaker=годовому отчёту банка; stance=asserts; source=document; evidence=own

<c1>Согласно</c1> <s1>годовому отчёту банка</s1>, <q1>объём просроченных кредитов вырос на пятую часть</q1>.
