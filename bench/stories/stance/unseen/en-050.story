id: en-050
language: en
date: 2024-05-23
genre: politics
1: speaker=Oksana Bielik; stance=promises; source=person; evidence=own

<s1>The new finance minister, Oksana Bielik,</s1> <c1>vowed</c1> <q1>to balance the budget within two years</q1>.
