id: ps-030
language: ps
date: 2024-05-03
genre: disaster
1: speaker=د انجنیرانو ټولنه; stance=doubts; source=organization; evidence=own

<s1>د انجنیرانو ټولنه</s1> <c1>باور نه لري</c1> <q1>چې پل دې سږ کال پرانیستل شي</q1>.
