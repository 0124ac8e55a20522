id: en-006
language: en
date: 2024-05-07
genre: disaster
1: speaker=the emergency agency; stance=asserts; source=organization; evidence=hearsay
2: speaker=Sven Aldous; stance=asserts; source=person; within=1; evidence=own
3: speaker=hydrologists; stance=doubts; source=group; within=1; evidence=own

<s1>The emergency agency</s1> <c1>reported</c1> <q1>that <s2>the dam's manager, Sven Aldous,</s2> <c2>considered</c2> <q2>the wall safe</q2>, while <s3>hydrologists</s3> <c3>doubted</c3> <q3>it would last the week</q3></q1>.
