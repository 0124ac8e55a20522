id: ar-020
language: ar
date: 2024-05-21
genre: conflict
1: speaker=الانفصاليون; stance=claims; source=group; evidence=own

<c1>زعم</c1> <s1>الانفصاليون</s1> <q1>أنهم أسقطوا مروحيتين</q1>.
