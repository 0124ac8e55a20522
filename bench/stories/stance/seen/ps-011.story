id: ps-011
language: ps
date: 2024-05-12
genre: conflict
1: speaker=د دفاع وزارت; stance=denies; source=organization; evidence=own

<s1>د دفاع وزارت</s1> <q1>په عملیاتو کې ملکي تلفات</q1> <c1>ردوي</c1>.
