id: ar-016
language: ar
date: 2024-05-17
genre: conflict
1: speaker=المتمردون; stance=denies; source=organization; evidence=own
2: speaker=الجيش; stance=claims; source=organization; evidence=own

<c1>نفى</c1> <s1>المتمردون</s1> <q1>قصف العيادة</q1>. <c2>وزعم</c2> <s2>الجيش</s2> <q2>أن القذائف أُطلقت من مواقعهم</q2>.
