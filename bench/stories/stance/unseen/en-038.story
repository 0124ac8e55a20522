id: en-038
language: en
date: 2024-05-11
genre: human rights
1: speaker=Open Cells; stance=accuses; source=organization; evidence=hearsay
2: speaker=aid workers; stance=accuses; source=group; within=1; evidence=own

<s1>The rights group Open Cells</s1>, <c2>citing</c2> <s2>aid workers</s2>, <c1>accused</c1> <q1,2>both sides of using hunger as a weapon</q1,2>.
