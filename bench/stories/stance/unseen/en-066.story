id: en-066
language: en
date: 2024-05-11
genre: business
1: speaker=central bank governor; stance=declines; source=office; evidence=own

<s1>The central bank governor</s1> <c1>refused to rule out</c1> <q1>another rise in interest rates</q1>.
