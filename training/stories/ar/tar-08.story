id: tar-08
language: ar
date: 2024-02-05
genre: business
1: speaker=شركة أفق للطيران; stance=asserts; source=organization
2: speaker=شركة أفق للطيران; stance=denies; source=organization
3: speaker=بلومبرغ; stance=asserts; source=organization
4: speaker=-; stance=asserts; source=unnamed; within=3
5: speaker=سامر غندور; stance=asserts; source=person
6: speaker=سامر غندور; stance=promises; source=person
7: speaker=نقابة الطيارين; stance=threatens; source=organization
8: speaker=-; stance=asserts; source=unnamed
9: speaker=هيئة السوق المالية; stance=asks; source=organization

<c1>أخطرت</c1> <s1,2>شركة أفق للطيران</s1,2> البورصة <q1>بتأجيل طرح أسهمها إلى الخريف</q1>، <c2>نافيةً</c2> <q2>أن يكون للتأجيل صلة بديونها</q2>. وتراجعت أسهم القطاع حتى إن التداول عُلّق نصف ساعة.

لكن <s3>بلومبرغ</s3> <c3>ذكرت</c3>، <c4>استناداً إلى</c4> <s4>مصرفيين مطلعين طلبوا حجب أسمائهم لأن المحادثات سرية</s4>، <q3,4>أن الشركة عاجزة عن سداد قسط آذار</q3,4>. <q5>«كلام صحف»</q5>، هكذا <c5>علّق</c5> <s5,6>المدير المالي سامر غندور</s5,6>، <c6>ملتزماً</c6> <q6>بدفع كل قرش في موعده</q6>.

<c7>ولوّحت</c7> <s7>نقابة الطيارين</s7> <q7>بالإضراب إذا مُسّت الرواتب</q7>. <c8>وقال</c8> <s8>أحدهم</s8> <q8>إنه لم يقبض منذ شهرين</q8>. <c9>واستفسرت</c9> <s9>هيئة السوق المالية</s9> من الشركة <q9>عن حجم التزاماتها</q9>. ومن المقرر أن تجتمع الجمعية العمومية الأربعاء، على أن تُنشر النتائج بعدها بأسبوع.
