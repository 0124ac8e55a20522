id: en-007
language: en
date: 2024-05-08
genre: courts
1: speaker=the indictment; stance=asserts; source=document; evidence=hearsay
2: speaker=Rosa Kilby; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=Dean Marsh; stance=threatens; source=person; within=2; evidence=own

<c1>According to</c1> <s1>the indictment</s1>, <q1><s2>the bookkeeper, Rosa Kilby,</s2> <c2>testified</c2> <q2>that <s3>Dean Marsh</s3> <c3>had threatened</c3> <q3>to burn the ledgers</q3></q2></q1>.
