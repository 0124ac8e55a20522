id: en-030
language: en
date: 2024-05-03
genre: disaster
1: speaker=engineers' union; stance=doubts; source=organization; evidence=own

<s1>The engineers' union</s1> <c1>expressed doubt</c1> <q1>that the bridge would reopen this year</q1>.
