id: ar-011
language: ar
date: 2024-05-12
genre: conflict
1: speaker=وزارة الدفاع; stance=denies; source=organization; evidence=own

<c1>رفضت</c1> <s1>وزارة الدفاع</s1> <q1>رواية المتمردين عن المعركة</q1>.
