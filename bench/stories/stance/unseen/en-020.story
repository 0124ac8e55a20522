id: en-020
language: en
date: 2024-05-21
genre: conflict
1: speaker=separatists; stance=claims; source=group; evidence=own

<s1>The separatists</s1> <c1>claimed</c1> <q1>to have shot down two helicopters</q1>.
