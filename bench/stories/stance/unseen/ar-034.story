id: ar-034
language: ar
date: 2024-05-07
genre: health
1: speaker=أنيس الزهراني; stance=admits; source=person; evidence=own

<c1>أقرّ</c1> <s1>الجراح أنيس الزهراني</s1> <q1>بأن المريض ما كان ينبغي أن يُدخل إلى قسمه</q1>.
