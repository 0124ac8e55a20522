id: en-013
language: en
date: 2024-05-14
genre: culture
1: speaker=Otto Blane; stance=asserts; source=person; evidence=hearsay
2: speaker=the academy; stance=praises; source=organization; within=1; evidence=own
3: speaker=Otto Blane; stance=declines; source=person; within=1; evidence=own

In a post on his page, <s1>the novelist Otto Blane</s1> <c1>wrote</c1> <q1>that <s2>the academy</s2> <c2>had praised</c2> <q2>his first book</q2> and that <s3>he</s3> <c3>had refused to comment</c3> <q3>on the prize</q3></q1>.
