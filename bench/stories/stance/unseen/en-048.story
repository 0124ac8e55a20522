id: en-048
language: en
date: 2024-05-21
genre: conflict
1: speaker=United Nations; stance=demands; source=organization; evidence=own

<s1>The United Nations</s1> <c1>called for</c1> <q1>an immediate halt to the shelling</q1>.
