id: en-047
language: en
date: 2024-05-20
genre: politics
1: speaker=Ivor Maddox; stance=demands; source=person; evidence=own

<s1>Health secretary Ivor Maddox</s1> <c1>asked</c1> the chairman of the board <q1>to step down</q1>.
