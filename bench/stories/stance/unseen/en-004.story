id: en-004
language: en
date: 2024-05-05
genre: business
1: speaker=the bank's annual report; stance=asserts; source=document; evidence=own

<c1>According to</c1> <s1>the bank's annual report</s1>, <q1>insurance claims rose by a fifth last year</q1>.
