id: ps-048
language: ps
date: 2024-05-21
genre: conflict
1: speaker=یوناما; stance=demands; source=organization; evidence=own

<s1>یوناما</s1> له دواړو لوریو <c1>غواړي</c1> <q1>چې د ملکیانو ساتنه وکړي</q1>.
