id: ar-013
language: ar
date: 2024-05-14
genre: sport
1: speaker=هند العجيلي; stance=denies; source=person; evidence=own
2: speaker=هند العجيلي; stance=asserts; source=person; evidence=own

<c1>أنكرت</c1> <s1,2>العداءة هند العجيلي</s1,2> <q1>تعاطي المنشطات</q1> <c2>وقالت</c2> <q2>إنها «تفضل الخسارة على الغش»</q2>.
