id: en-051
language: en
date: 2024-05-24
genre: business
1: speaker=carmaker; stance=promises; source=organization; evidence=own

<s1>The carmaker</s1> <c1>pledged</c1> <q1>that no worker would lose a job before 2027</q1>.
