id: tar-22
language: ar
date: 2024-03-11
genre: sport
1: speaker=رابطة الأندية الأردنية; stance=asserts; source=organization
2: speaker=مراد الصمادي; stance=asserts; source=person
3: speaker=مراد الصمادي; stance=denies; source=person
4: speaker=أمجد حدادين; stance=accuses; source=person
5: speaker=أمجد حدادين; stance=asserts; source=person
6: speaker=تقرير المراقب; stance=asserts; source=document
7: speaker=جماهير الوحدة; stance=demands; source=group
8: speaker=-; stance=asserts; source=unnamed
9: speaker=رئيس النادي; stance=declines; source=office

<q1>إيقاف المدرب مراد الصمادي أربع مباريات وتغريم ناديه خمسة آلاف دينار</q1>: هذا ما <c1>أعلنته</c1> <s1>رابطة الأندية الأردنية</s1> أمس. وكان اللقاء قد توقف لأن الألعاب النارية ملأت الملعب دخاناً.

<c2>وقال</c2> <s2,3>الصمادي</s2,3> لإذاعة رياضية <q2>إنه "يحترم القرار ولا يفهمه"</q2>، <c3>نافياً</c3> <q3>أن يكون قد دفع الحكم الرابع</q3>. لكن <s4,5>الحكم الدولي أمجد حدادين، الذي اعتزل هذا الموسم،</s4,5> <c4>اتهمه</c4> <q4>بتحريض الجماهير</q4>. <c5>وذكّر</c5> <q5>بأن اللوائح تجيز عقوبة أشد</q5>.

<c6>ويصف</c6> <s6>تقرير المراقب</s6> <q6>ما جرى بأنه "عشر دقائق من الفوضى"</q6>. <c7>وطالبت</c7> <s7>جماهير الوحدة</s7> <q7>باستقالة الرابطة</q7>. <c8>وبحسب رواية</c8> <s8>أحد اللاعبين، وقد تحدّث شرط ألا يُذكر اسمه خشية الغرامة،</s8> <q8>قُذفت الحافلة بالحجارة</q8>. <s9>رئيس النادي</s9> <c9>رفض الكلام</c9>.
