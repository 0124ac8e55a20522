id: ar-012
language: ar
date: 2024-05-13
genre: culture
1: speaker=عمر بلحاج; stance=asserts; source=person; evidence=hearsay
2: speaker=الأكاديمية; stance=praises; source=organization; within=1; evidence=own
3: speaker=عمر بلحاج; stance=declines; source=person; within=1; evidence=own

<c1>كتب</c1> <s1>الروائي عمر بلحاج</s1> على صفحته <q1>أن <s2>الأكاديمية</s2> <c2>أثنت</c2> <q2>على كتابه الأول</q2> وأنه <c3>رفض التعليق</c3> <q3>على الجائزة</q3></q1>.
