id: ar-002
language: ar
date: 2024-05-03
genre: health
1: speaker=وزارة الصحة; stance=asserts; source=organization; evidence=own

<c1>أعلنت</c1> <s1>وزارة الصحة</s1> يوم الاثنين <q1>تضاعف عدد الإصابات بالحصبة منذ مارس</q1>.
