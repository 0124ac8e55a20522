id: en-019
language: en
date: 2024-05-20
genre: conflict
1: speaker=embassy; stance=denies; source=organization; evidence=hearsay
2: speaker=local police; stance=denies; source=organization; within=1; evidence=own

<s1>The embassy</s1>, <c2>quoting</c2> <s2>local police</s2>, <c1>denied</c1> <q1,2>that any of its citizens had been arrested</q1,2>.
