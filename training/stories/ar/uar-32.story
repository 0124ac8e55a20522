id: uar-32
language: ar
date: 2024-07-13
genre: sport
1: speaker=الاتحاد السعودي للدراجات; stance=asserts; source=organization
2: speaker=عبدالإله الحربي; stance=asserts; source=person
3: speaker=عبدالإله الحربي; stance=asserts; source=person
4: speaker=عبدالإله الحربي; stance=threatens; source=person
5: speaker=لجنة الرقابة على المنشطات; stance=declines; source=organization
6: speaker=-; stance=asserts; source=organization
7: speaker=طبيب الفريق; stance=denies; source=office; within=6
8: speaker=بندر الشهري; stance=denies; source=person
9: speaker=بندر الشهري; stance=asks; source=person
10: speaker=الفريق; stance=declines; source=organization

الطائف - <c1>أعلن</c1> <s1>الاتحاد السعودي للدراجات</s1> السبت <q1>إيقاف الدراج بندر الشهري مؤقتاً إثر عينة إيجابية</q1>.

<c2>وقال</c2> <s2>الأمين العام للاتحاد عبدالإله الحربي</s2> في تصريحات للقناة الرياضية: <q2>«تلقينا الإخطار مساء الخميس. لم نتردد لحظة»</q2>. <c3>وأضاف</c3> <q3>أن العينة سُحبت في المرحلة الرابعة من طواف عسير</q3>، <c4>مهدداً</c4> <q4>كل من يثبت تورطه بالشطب مدى الحياة</q4>.

<c5>ولم تكشف</c5> <s5>لجنة الرقابة على المنشطات</s5> <q5>عن المادة المحظورة</q5>.

ويعد الشهري أول دراج خليجي يفوز بمرحلة جبلية في سباق من الفئة الأولى.

<c6>ونقلت</c6> <s6>صحيفة فرنسية</s6> عن <s7>طبيب الفريق</s7> <c7>نفيه</c7> <q6,7>أي علم مسبق بالأمر</q6,7>. ومن جانبه، <c8>أقسم</c8> <s8>الشهري</s8> عبر منصة إكس <q8>أنه لم يتناول في حياته مادة ممنوعة</q8>. <c9>وتساءل</c9>: <q9>«ولماذا أغامر قبل الأولمبياد بأسبوعين؟»</q9>

<s10>فريقه الإسباني</s10> <c10>اعتذر عن الرد</c10> <q10>على أسئلة الصحافيين</q10>.
