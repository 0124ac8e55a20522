id: ar-038
language: ar
date: 2024-05-11
genre: human rights
1: speaker=جمعية النوافذ المفتوحة; stance=accuses; source=organization; evidence=hearsay
2: speaker=عمال إغاثة; stance=accuses; source=group; within=1; evidence=own

<c1>اتهمت</c1> <s1>جمعية النوافذ المفتوحة</s1>، <c2>نقلًا عن</c2> <s2>عمال إغاثة</s2>، <q1,2>الطرفين باستخدام التجويع سلاحًا</q1,2>.
