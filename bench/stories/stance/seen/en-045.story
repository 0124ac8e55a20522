id: en-045
language: en
date: 2024-05-18
genre: health
1: speaker=hospital's director; stance=praises; source=office; evidence=own

<s1>The hospital's director</s1> <c1>paid tribute to</c1> <q1>"nurses who did what no one asked of them"</q1>.
