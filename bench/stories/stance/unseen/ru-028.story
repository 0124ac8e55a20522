id: ru-028
language: ru
date: 2024-05-01
genre: sport
1: speaker=Данила Курцин; stance=claims; source=person; evidence=hearsay
2: speaker=-; stance=claims; source=unnamed; within=1; evidence=own

<s1>Промоутер Данила Курцин</s1> <c1>утверждает</c1>, <c2>ссылаясь на</c2> <s2>неназванного врача</s2>, <q1,2>что его боксёра отравили</q1,2>.
