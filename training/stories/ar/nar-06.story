id: nar-06
language: ar
date: 2024-05-18
genre: sport
1: speaker=صحيفة الميدان; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=كمال بن رجب; stance=asserts; source=person; within=2
4: speaker=كمال بن رجب; stance=denies; source=person
5: speaker=الصحيفة; stance=claims; source=organization; within=4
6: speaker=وليد الشابي; stance=asserts; source=person
7: speaker=رئيس النادي; stance=promises; source=office; within=6
8: speaker=وليد الشابي; stance=declines; source=person

بن رجب يرد والنادي يصمت

<c1>كتبت</c1> <s1>صحيفة الميدان التونسية</s1> السبت، <c2>نقلا عن</c2> <s2>مصدر مقرب من إدارة النادي</s2>، <q1,2>أن <s3>المدرب كمال بن رجب</s3> <c3>أسر</c3> إلى لاعبيه <q3>بأنه سيرحل بعد نهائي الكأس</q3></q1,2>.

ولم ينتظر بن رجب طويلا كي يرد. <q4>«لم أكلم أحدا عن الرحيل، وما <c5>تزعمه</c5> <s5>الصحيفة</s5> <q5>عن اجتماع سري</q5> محض خيال»</q4>، <c4>قال</c4> <s4>المدرب</s4> في مقطع مصور نشره على حسابه.

وخسر الفريق مباراتيه الأخيرتين، ما يعني أن مركزه الثاني بات مهددا.

<c6>وذكر</c6> <s6>قائد الفريق وليد الشابي</s6> <q6>أن <s7>رئيس النادي</s7> <c7>وعد</c7> اللاعبين <q7>بصرف رواتب آذار قبل النهائي</q7></q6>، غير أنه <c8>امتنع</c8> <q8>عن التعليق على مستقبل المدرب</q8>.
