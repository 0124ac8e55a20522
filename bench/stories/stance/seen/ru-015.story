id: ru-015
language: ru
date: 2024-05-16
genre: human rights
1: speaker=Родственники задержанных; stance=denies; source=group; evidence=own

<s1>Родственники задержанных</s1> <c1>отрицают</c1>, <q1>что у тех было оружие</q1>.
