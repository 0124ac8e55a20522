id: ps-004
language: ps
date: 2024-05-05
genre: politics
1: speaker=نجیبه ساحل; stance=asserts; source=person; evidence=hearsay
2: speaker=والي; stance=promises; source=office; within=1; evidence=own

<q1>«<s2>والي</s2> <c2>ژمنه کړې وه</c2> <q2>چې پل به تر بارانونو مخکې بشپړ شي</q2>؛ نه شو»</q1>، <s1>د ولایتي شورا غړې نجیبه ساحل</s1> <c1>وویل</c1>.
