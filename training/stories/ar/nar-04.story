id: nar-04
language: ar
date: 2024-06-21
genre: courts
1: speaker=منصور الدليمي; stance=asserts; source=person
2: speaker=الشاهد الأول; stance=asserts; source=office; within=1
3: speaker=مدير المصرف; stance=asserts; source=office; within=2
4: speaker=لائحة الاتهام; stance=asserts; source=document
5: speaker=المتهم; stance=admits; source=office; within=4
6: speaker=هدى العزاوي; stance=denies; source=person
7: speaker=المتهم; stance=admits; source=office; within=6
8: speaker=هدى العزاوي; stance=asserts; source=person
9: speaker=الشاهد الأول; stance=admits; source=office; within=8

البصرة - استأنفت محكمة الجنايات الخميس النظر في قضية القروض الوهمية، وامتلأت القاعة حتى إن بعض الحاضرين جلسوا على الأرض.

<c1>وقال</c1> <s1>المدعي العام منصور الدليمي</s1> <q1>إن <s2>الشاهد الأول</s2> <c2>أكد</c2> للمحققين <q2>أن <s3>مدير المصرف</s3> <c3>كان قد أخبره</c3> <q3>بأن التواقيع «ليست سوى إجراء شكلي»</q3></q2></q1>.

<c4>وبحسب</c4> <s4>لائحة الاتهام</s4>، <q4><c5>اعترف</c5> <s5>المتهم</s5> <q5>بتسلم 400 مليون دينار</q5> في حقيبة واحدة</q4>.

لكن <s6,8>محامية الدفاع هدى العزاوي</s6,8> <c6>نفت</c6> <q6>أن يكون <s7>موكلها</s7> <c7>قد أقر</c7> <q7>بأي مبلغ</q7></q6>، <c8>وأضافت</c8>: <q8>«<s9>الشاهد نفسه</s9> <c9>اعترف</c9> أمامكم <q9>بأنه لم ير الحقيبة</q9>. فعن أي دليل نتكلم؟»</q8>.

ورفعت الجلسة إلى الثلاثاء ليتسنى للخبراء فحص الوثائق.
