id: fa-009
language: fa
date: 2024-05-10
genre: sport
1: speaker=مهناز کریم‌زاده; stance=denies; source=person; evidence=own
2: speaker=مهناز کریم‌زاده; stance=asserts; source=person; evidence=own

<s1,2>مهناز کریم‌زاده، دوندهٔ ملی‌پوش،</s1,2> <q1>دوپینگ</q1> را <c1>انکار کرد</c1> و <c2>گفت</c2> <q2>«ترجیح می‌دهم ببازم تا تقلب کنم»</q2>.
