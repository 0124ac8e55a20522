id: ar-033
language: ar
date: 2024-05-06
genre: conflict
1: speaker=تقرير اللجنة; stance=doubts; source=document; evidence=hearsay
2: speaker=ناجين; stance=doubts; source=group; within=1; evidence=own

<c1>شكك</c1> <s1>تقرير اللجنة</s1>، <c2>نقلًا عن</c2> <s2>ناجين</s2>، <q1,2>في رواية الجيش عن إطلاق النار</q1,2>.
