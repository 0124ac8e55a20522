id: ar-022
language: ar
date: 2024-05-23
genre: human rights
1: speaker=عائلات المعتقلين; stance=claims; source=group; evidence=hearsay
2: speaker=سجناء سابقين; stance=claims; source=group; within=1; evidence=own

<c1>ادعت</c1> <s1>عائلات المعتقلين</s1>، <c2>استنادًا إلى روايات</c2> <s2>سجناء سابقين</s2>، <q1,2>أن أبناءها ضُربوا في الحجز</q1,2>.
