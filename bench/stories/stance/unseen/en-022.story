id: en-022
language: en
date: 2024-05-23
genre: human rights
1: speaker=families; stance=claims; source=group; evidence=hearsay
2: speaker=former inmates; stance=claims; source=group; within=1; evidence=own

<s1>The families</s1>, <c2>citing</c2> <s2>former inmates</s2>, <c1>alleged</c1> <q1,2>that their sons had been beaten in custody</q1,2>.
