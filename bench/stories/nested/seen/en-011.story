id: en-011
language: en
date: 2024-05-12
genre: politics
1: speaker=Reuters; stance=asserts; source=organization; evidence=hearsay
2: speaker=the Daily Lantern; stance=asserts; source=organization; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=hearsay
4: speaker=the president's adviser; stance=admits; source=office; within=3; evidence=own

<s1>Reuters</s1>, <c2>quoting</c2> <s2>the Daily Lantern</s2>, <c1>reported</c1> <q1,2>that <s3>a senior official</s3> <c3>had said</c3> <q3><s4>the president's adviser</s4> <c4>had conceded</c4> <q4>the vote was flawed</q4></q3></q1,2>.
