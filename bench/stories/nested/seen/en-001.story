id: en-001
language: en
date: 2024-05-02
genre: conflict
1: speaker=Sahel Monitor; stance=asserts; source=organization; evidence=hearsay
2: speaker=two diplomats; stance=asserts; source=group; within=1; evidence=hearsay
3: speaker=foreign minister; stance=denies; source=office; within=2; evidence=own

<s1>The news agency Sahel Monitor</s1>, <c2>citing</c2> <s2>two diplomats</s2>, <c1>said</c1> <q1,2><s3>the foreign minister</s3> <c3>had denied</c3> <q3>the offer</q3></q1,2>.
