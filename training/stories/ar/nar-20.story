id: nar-20
language: ar
date: 2024-05-07
genre: business
1: speaker=الهيئة العامة للطيران; stance=asserts; source=organization
2: speaker=شركة بوينغ; stance=asserts; source=organization; within=1
3: speaker=المورد; stance=admits; source=organization; within=2
4: speaker=صحيفة الاقتصادية; stance=asserts; source=organization
5: speaker=تقرير داخلي للشركة; stance=asserts; source=document; within=4
6: speaker=مراد العتيبي; stance=denies; source=person
7: speaker=الصحيفة; stance=claims; source=organization; within=6
8: speaker=مراد العتيبي; stance=promises; source=person

الرياض (وكالات) - توقفت ثماني طائرات لشركة «أجنحة نجد» عن التحليق منذ السبت، وعلق مئات المسافرين في ثلاثة مطارات.

<c1>وأعلنت</c1> <s1>الهيئة العامة للطيران</s1> <q1>أن <s2>شركة بوينغ</s2> <c2>أخطرتها</c2> <q2>بأن <s3>المورد</s3> <c3>أقر</c3> <q3>بخلل في صمامات الأكسجين</q3></q2></q1>.

<c4>ونشرت</c4> <s4>صحيفة الاقتصادية</s4>، <c5>استنادا إلى</c5> <s5>تقرير داخلي للشركة اطلعت عليه</s5>، <q4,5>أن الخلل كان معروفا منذ كانون الأول</q4,5>.

<c6>ونفى</c6> <s6>الرئيس التنفيذي مراد العتيبي</s6> <q6>ما <c7>زعمته</c7> <s7>الصحيفة</s7> <q7>عن علم الشركة المسبق</q7></q6>، <c8>واعدا</c8> <q8>بتعويض كل راكب خلال عشرة أيام</q8>. وبلغ عدد الرحلات الملغاة 64 رحلة حتى مساء الاثنين.
