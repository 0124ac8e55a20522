id: en-009
language: en
date: 2024-05-10
genre: conflict
1: speaker=-; stance=asserts; source=unnamed; reason=because he is not allowed to brief the press; evidence=hearsay
2: speaker=the army; stance=asserts; source=organization; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=own

<s1>A security official, who asked for anonymity because he is not allowed to brief the press,</s1> <c1>said</c1> <q1><s2>the army</s2> <c2>had warned</c2> his office <q2>that, <c3>in the words of</c3> <s3>an informer</s3>, <q3>the bridge was mined</q3></q2></q1>.
