id: en-006
language: en
date: 2024-05-07
genre: conflict
1: speaker=Sahel Monitor; stance=asserts; source=organization; evidence=hearsay
2: speaker=two hospital directors; stance=asserts; source=group; within=1; evidence=own

<s1>The news agency Sahel Monitor</s1>, <c2>citing</c2> <s2>two hospital directors</s2>, <c1>reported</c1> <q1,2>that at least 31 people had been killed in the market</q1,2>.
