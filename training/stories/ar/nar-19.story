id: nar-19
language: ar
date: 2023-12-13
genre: courts
1: speaker=نجوى الصباغ; stance=asserts; source=person
2: speaker=تقرير الطب الشرعي; stance=denies; source=document; within=1
3: speaker=النيابة العامة; stance=asserts; source=organization
4: speaker=زميل المتهم; stance=admits; source=person; within=3
5: speaker=المتهم; stance=asserts; source=person; within=4
6: speaker=والدة الضحية; stance=asserts; source=person
7: speaker=القسم; stance=asserts; source=organization; within=6
8: speaker=محامي الشرطي; stance=declines; source=office

الإسكندرية - <c1>قالت</c1> <s1>القاضية نجوى الصباغ</s1> قبل النطق بالحكم <q1>إن <s2>تقرير الطب الشرعي</s2> <c2>ينفي</c2> <q2>أن تكون الوفاة ناجمة عن نوبة قلبية</q2></q1>.

<c3>وبحسب</c3> <s3>النيابة العامة</s3>، <q3><c4>اعترف</c4> <s4>زميل المتهم</s4> <q4>بأن <s5>المتهم</s5> <c5>قال</c5> له ليلتها: <q5>«لا تكتب شيئا في الدفتر»</q5></q4></q3>.

وساد الصمت القاعة حين عرضت الصور، وأخرج الأطفال قبل أن يضاء الجهاز.

<q6>«<c7>أخبرونا</c7> في القسم <q7>أنه سافر</q7>. سبعة أيام ونحن نبحث في الموانئ»</q6>، <c6>قالت</c6> <s6>والدة الضحية</s6> وهي تمسك بقميصه.

<c8>ورفض</c8> <s8>محامي الشرطي</s8> <q8>الحديث إلى الصحافة</q8>. وقضت المحكمة بالسجن سبع سنوات، وهو حكم يعني أن المدان سيبعد نهائيا من الخدمة.
