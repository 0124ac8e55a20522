id: en-016
language: en
date: 2024-05-17
genre: conflict
1: speaker=the rebels; stance=denies; source=organization; evidence=own
2: speaker=the army; stance=claims; source=organization; evidence=own

<s1>The rebels</s1> <c1>denied</c1> <q1>shelling the clinic</q1>. <s2>The army</s2> <c2>claimed</c2> <q2>the shells had come from their positions</q2>.
