id: ps-034
language: ps
date: 2024-05-07
genre: health
1: speaker=بشیر نورزي; stance=admits; source=person; evidence=own

<s1>جراح بشیر نورزي</s1> <c1>ومنله</c1> <q1>چې ناروغ باید په هغه څانګه کې نه وای بستر شوی</q1>.
