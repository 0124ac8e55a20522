id: fa-009
language: fa
date: 2024-05-10
genre: sport
1: speaker=نسیم درویش; stance=asserts; source=person; evidence=own
2: speaker=مینا پارسا; stance=promises; source=person; evidence=own

<q1>«بهتر از حریف بازی کردیم»</q1>، <s1>نسیم درویش، مربی تیم،</s1> <c1>گفت</c1>. <s2>مینا پارسا، کاپیتان،</s2> <c2>وعده داد</c2> <q2>که یکشنبه تیم دیگری به میدان می‌آید</q2>.
