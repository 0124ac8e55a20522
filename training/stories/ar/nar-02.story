id: nar-02
language: ar
date: 2023-11-19
genre: politics
1: speaker=نادر القاسمي; stance=asserts; source=person
2: speaker=وزير المالية; stance=denies; source=office; within=1
3: speaker=وزير المالية; stance=promises; source=office; within=1
4: speaker=صحيفة الساحل; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=رئيسة الحكومة; stance=asserts; source=office; within=5
7: speaker=وزير المالية; stance=asserts; source=office; within=6
8: speaker=مكتب رئيسة الحكومة; stance=declines; source=organization

<c1>وتلا</c1> <s1>المتحدث باسم وزارة المالية نادر القاسمي</s1> أمام الصحفيين بيانا <c2>قال</c2> فيه <s2>الوزير</s2> <q1,2>إنه لم يقدم استقالته «ولا نية لذلك»</q1,2>، <c3>متعهدا</c3> <q3>بعرض الموازنة في موعدها</q3>.

وخرج القاسمي من القاعة من دون أن يتلقى أسئلة، في مؤتمر لم يدم أكثر من أربع دقائق.

وكانت <s4>صحيفة الساحل</s4> <c4>ذكرت</c4> الجمعة، <c5>نقلا عن</c5> <s5>نائب في الائتلاف طلب عدم ذكر اسمه لأنه غير مخول بالحديث</s5>، <q4,5>أن <s6>رئيسة الحكومة</s6> <c6>أبلغت</c6> قادة الكتل <q6>بأن <s7>الوزير</s7> <c7>يعتقد</c7> <q7>أن العجز لا يمكن سده هذا العام</q7></q6></q4,5>.

<c8>ورفض</c8> <s8>مكتب رئيسة الحكومة</s8> <q8>التعليق على التقرير</q8>. ومن شأن أي تعديل وزاري أن يؤجل التصويت إلى كانون الثاني.
