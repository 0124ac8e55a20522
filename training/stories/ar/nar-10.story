id: nar-10
language: ar
date: 2023-10-14
genre: politics
1: speaker=سناء الهواري; stance=asserts; source=person
2: speaker=وزيرة التعليم; stance=denies; source=office; within=1
3: speaker=موقع هسبريس الجديدة; stance=asserts; source=organization
4: speaker=-; stance=asserts; source=unnamed; within=3
5: speaker=وزيرة التعليم; stance=admits; source=office; within=4
6: speaker=عبد الجليل الفاسي; stance=accuses; source=person
7: speaker=الوزارة; stance=promises; source=organization; within=6
8: speaker=عبد الجليل الفاسي; stance=threatens; source=person

<c1>وقرأت</c1> <s1>الناطقة باسم الحكومة سناء الهواري</s1> نص رسالة <c2>نفت</c2> فيها <s2>وزيرة التعليم</s2> <q1,2>إلغاء امتحانات الدورة الثانية</q1,2>.

ولم تكن الرسالة تتجاوز خمسة أسطر، وقد وزعت نسخ منها عند باب المجلس الحكومي قبل أن يصل المراسلون.

وكان <s3>موقع هسبريس الجديدة</s3> <c3>نشر</c3>، <c4>بحسب</c4> <s4>مصدر نقابي فضل عدم ذكر اسمه بسبب المفاوضات الجارية</s4>، <q3,4>أن <s5>الوزيرة</s5> <c5>أقرت</c5> خلال اجتماع الأربعاء <q5>بأن الأسئلة سربت في جهتين</q5></q3,4>.

<c6>واتهم</c6> <s6>الكاتب العام لنقابة المدرسين عبد الجليل الفاسي</s6> <q6>الوزارة بالتراجع عن <q7>العلاوة</q7> التي <c7>وعدت</c7> بها في حزيران</q6>، <c8>مهددا</c8> <q8>بإضراب مفتوح</q8>. وبقي التلاميذ في الساحة إلى أن دق الجرس.
