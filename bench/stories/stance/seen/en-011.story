id: en-011
language: en
date: 2024-05-12
genre: conflict
1: speaker=defence ministry; stance=denies; source=organization; evidence=own

<s1>The defence ministry</s1> <c1>rejected</c1> <q1>the rebels' account of the battle as "pure fiction"</q1>.
