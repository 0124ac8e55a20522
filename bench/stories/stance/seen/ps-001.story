id: ps-001
language: ps
date: 2024-05-02
genre: disaster
1: speaker=سمیع‌الله زرغون; stance=asserts; source=person; evidence=own

<s1>د پېښو پر وړاندې د چمتووالي رئیس سمیع‌الله زرغون</s1> <c1>وویل</c1> <q1>چې سېلاب د شپې د دوو کلیو کورونه وړي دي</q1>.
