id: ps-036
language: ps
date: 2024-05-09
genre: politics
1: speaker=وزیر; stance=admits; source=office; evidence=own

<s1>وزیر</s1> په خپل کور کې <q1>له قراردادي سره لیدنه</q1> <c1>رد نه کړه</c1>.
