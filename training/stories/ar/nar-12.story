id: nar-12
language: ar
date: 2024-04-29
genre: courts
1: speaker=إذاعة شمس; stance=asserts; source=organization
2: speaker=صحيفة لوموند; stance=asserts; source=organization; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=رجل الأعمال الموقوف; stance=promises; source=person; within=3
5: speaker=أنيس بوزيد; stance=denies; source=person
6: speaker=أنيس بوزيد; stance=asserts; source=person
7: speaker=موكل أنيس بوزيد; stance=asserts; source=person; within=6
8: speaker=قاضي التحقيق; stance=declines; source=office

تونس - <c1>ذكرت</c1> <s1>إذاعة شمس</s1>، <c2>نقلا عن</c2> <s2>صحيفة لوموند الفرنسية</s2> التي <c3>نسبت</c3> الخبر إلى <s3>مصدر قضائي</s3>، <q1,2,3>أن <s4>رجل الأعمال الموقوف</s4> <c4>تعهد</c4> <q4>بإعادة تسعة ملايين دينار مقابل الإفراج عنه</q4></q1,2,3>.

<c5>وكذب</c5> <s5>محاميه أنيس بوزيد</s5> <q5>الخبر جملة وتفصيلا</q5>. <c6>وصرح</c6> أمام المحكمة: <q6>«زرته صباح اليوم، <c7>وأكد</c7> لي <q7>أنه لم يعرض شيئا على أحد</q7>»</q6>.

وكان الملف قد وصل إلى المحكمة ناقصا ورقتين، وهذا ما لم ينتبه إليه أحد حتى الظهر.

<c8>وامتنع</c8> <s8>قاضي التحقيق</s8> <q8>عن الإدلاء بأي تصريح</q8>. ومددت المحكمة الإيقاف شهرين كي تستكمل الاختبارات المالية.
