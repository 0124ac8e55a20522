id: ps-009
language: ps
date: 2024-05-10
genre: culture
1: speaker=زرمینه همت; stance=asserts; source=person; evidence=hearsay
2: speaker=د تابلو پخواني خاوند; stance=asserts; source=person; within=1; evidence=own

<s1>د نندارتون مشرې زرمینه همت</s1> <c1>وویل</c1> <q1><s2>د تابلو پخواني خاوند</s2> <c2>ورته ویلي</c2> <q2>چې دا یې په پېښور کې رانیولې ده</q2></q1>.
