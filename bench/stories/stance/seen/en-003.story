id: en-003
language: en
date: 2024-05-04
genre: health
1: speaker=World Health Organization; stance=asserts; source=organization; evidence=own

<s1>The World Health Organization</s1> <c1>reported</c1> on Friday <q1>that measles cases in the delta had doubled since March</q1>.
