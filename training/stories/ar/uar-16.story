id: uar-16
language: ar
date: 2024-04-03
genre: sport
1: speaker=نادي المحرق البحريني; stance=asserts; source=organization
2: speaker=عيسى الذوادي; stance=asserts; source=person
3: speaker=عيسى الذوادي; stance=denies; source=person
4: speaker=ماركو بيترز; stance=asserts; source=person
5: speaker=ماركو بيترز; stance=accuses; source=person
6: speaker=لجنة الحكام; stance=declines; source=organization
7: speaker=صحيفة «الملاعب»; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=حسن بوعلي; stance=asserts; source=person
10: speaker=حسن بوعلي; stance=promises; source=person

المنامة في 03 أبريل/ بنا / <c1>أعلن</c1> <s1>نادي المحرق البحريني</s1> <q1>إنهاء التعاقد مع مدربه الهولندي ماركو بيترز بالتراضي</q1>، بعد أقل من يوم على الخسارة في نصف نهائي الكأس.

<c2>وأعرب</c2> <s2>رئيس جهاز الكرة عيسى الذوادي</s2> <q2>عن أمله في تعيين بديل قبل الجولة المقبلة</q2>، <c3>مكذّباً</c3> <q3>ما تردد عن خلافات مالية</q3>.

وشهدت المباراة طرد لاعبين واحتساب ركلة جزاء في الوقت بدل الضائع.

وفي مقطع مصور بثه على حسابه، <c4>قال</c4> <s4>بيترز</s4> للجماهير <q4>إنه يغادر «مرفوع الرأس»</q4>، <c5>متهماً</c5> <q5>الحكم بـ«قتل المباراة»</q5>. <c6>ولم تشأ</c6> <s6>لجنة الحكام</s6> <q6>الخوض في الحالة</q6>.

<c7>ونسبت</c7> <s7>صحيفة «الملاعب»</s7> إلى <s8>مصدر إداري</s8> <c8>قوله</c8> <q7,8>إن قرار الإقالة اتُّخذ بين شوطي اللقاء</q7,8>.

ويتولى المساعد الوطني قيادة التدريبات مؤقتاً. <q9>«لن نختبئ خلف الأعذار، فقد خسرنا لأننا لم نسجل»</q9>، <c9>قال</c9> <s9>القائد حسن بوعلي</s9>، <c10>واعداً</c10> <q10>بإنهاء الموسم في المركز الثاني</q10>.
