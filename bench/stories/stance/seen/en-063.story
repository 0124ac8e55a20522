id: en-063
language: en
date: 2024-05-08
genre: sport
1: speaker=Rui Castanho; stance=declines; source=person; evidence=own

<s1>Club president Rui Castanho</s1> <c1>would not say</c1> <q1>whether the coach would stay</q1>.
