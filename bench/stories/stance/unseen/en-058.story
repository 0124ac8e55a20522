id: en-058
language: en
date: 2024-05-03
genre: politics
1: speaker=Ruth Ebanks; stance=asks; source=person; evidence=own

<s1>Senator Ruth Ebanks</s1> <c1>asked</c1> <q1>whether the minister knew what his own department was doing</q1>.
