id: ps-038
language: ps
date: 2024-05-11
genre: human rights
1: speaker=د خلاصو دروازو ټولنې; stance=accuses; source=organization; evidence=hearsay
2: speaker=د مرستندویانو; stance=accuses; source=group; within=1; evidence=own

<s1>د خلاصو دروازو ټولنې</s1> <s2>د مرستندویانو</s2> <c2>په حواله</c2> <q1,2>دواړه لوري د لوږې په وسله کولو</q1,2> <c1>تورن کړل</c1>.
