id: ar-018
language: ar
date: 2024-05-19
genre: conflict
1: speaker=السفارة; stance=denies; source=organization; evidence=hearsay
2: speaker=الشرطة المحلية; stance=denies; source=organization; within=1; evidence=own

<c1>نفت</c1> <s1>السفارة</s1>، <c2>استنادًا إلى</c2> <s2>الشرطة المحلية</s2>، <q1,2>توقيف أي من رعاياها</q1,2>.
