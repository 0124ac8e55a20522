id: en-014
language: en
date: 2024-05-15
genre: business
1: speaker=the committee; stance=asks; source=organization; evidence=hearsay
2: speaker=Nils Pader; stance=asserts; source=person; within=1; evidence=own

<s1>The committee</s1> <c1>asked</c1> <q1>whether <s2>the chief executive, Nils Pader,</s2> <c2>had told</c2> shareholders <q2>that the mine was closed</q2></q1>.
