id: ar-001
language: ar
date: 2024-05-02
genre: conflict
1: speaker=وكالة الساحل; stance=asserts; source=organization; evidence=hearsay
2: speaker=دبلوماسيين اثنين; stance=asserts; source=group; within=1; evidence=hearsay
3: speaker=وزير الخارجية; stance=denies; source=office; within=2; evidence=own

<c1>ذكرت</c1> <s1>وكالة الساحل</s1>، <c2>نقلًا عن</c2> <s2>دبلوماسيين اثنين</s2>، <q1,2>أن <s3>وزير الخارجية</s3> <c3>نفى</c3> <q3>العرض</q3></q1,2>.
