id: ar-028
language: ar
date: 2024-05-01
genre: sport
1: speaker=ضياء الخطيب; stance=claims; source=person; evidence=hearsay
2: speaker=-; stance=claims; source=unnamed; within=1; evidence=own

<c1>ادعى</c1> <s1>متعهد المباريات ضياء الخطيب</s1>، <c2>نقلًا عن</c2> <s2>طبيب لم يسمّه</s2>، <q1,2>أن ملاكمه تعرض للتسمم</q1,2>.
