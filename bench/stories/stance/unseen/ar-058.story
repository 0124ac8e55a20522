id: ar-058
language: ar
date: 2024-05-03
genre: politics
1: speaker=ندى العثمان; stance=asks; source=person; evidence=own

<c1>تساءلت</c1> <s1>النائبة ندى العثمان</s1> <q1>عما إذا كان الوزير يعلم بما يجري في وزارته</q1>.
