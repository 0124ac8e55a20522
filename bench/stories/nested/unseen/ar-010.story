id: ar-010
language: ar
date: 2024-05-11
genre: politics
1: speaker=رويترز; stance=asserts; source=organization; evidence=hearsay
2: speaker=صحيفة المصباح; stance=asserts; source=organization; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=hearsay
4: speaker=مستشار الرئيس; stance=admits; source=office; within=3; evidence=own

<c1>أوردت</c1> <s1>رويترز</s1>، <c2>نقلًا عن</c2> <s2>صحيفة المصباح</s2>، <q1,2>أن <s3>مسؤولًا كبيرًا</s3> <c3>قال</c3> <q3>إن <s4>مستشار الرئيس</s4> <c4>أقر</c4> <q4>بخلل في الاقتراع</q4></q3></q1,2>.
