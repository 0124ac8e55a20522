id: en-054
language: en
date: 2024-05-27
genre: conflict
1: speaker=junta; stance=threatens; source=organization; evidence=own

<s1>The junta</s1> <c1>threatened</c1> <q1>to expel foreign observers</q1>.
