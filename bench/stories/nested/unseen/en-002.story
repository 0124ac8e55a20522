id: en-002
language: en
date: 2024-05-03
genre: courts
1: speaker=Karl Menzies; stance=asserts; source=person; evidence=hearsay
2: speaker=Ana Dufresne; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=the family; stance=claims; source=group; within=2; evidence=own

<s1>Karl Menzies, the coroner,</s1> <c1>said</c1> <q1><s2>the pathologist, Ana Dufresne,</s2> <c2>had told</c2> him <q2>that <s3>the family</s3> <c3>believed</c3> <q3>the man was poisoned</q3></q2></q1>.
