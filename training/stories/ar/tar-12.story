id: tar-12
language: ar
date: 2024-08-03
genre: sport
1: speaker=اللجنة الأولمبية المصرية; stance=asserts; source=organization
2: speaker=سلمى الفقي; stance=asserts; source=person
3: speaker=سلمى الفقي; stance=denies; source=person
4: speaker=حسام نجيب; stance=asserts; source=person
5: speaker=حسام نجيب; stance=demands; source=person
6: speaker=موقع «ميدان»; stance=claims; source=organization
7: speaker=طبيب المنتخب; stance=asserts; source=office
8: speaker=الوكالة الدولية لمكافحة المنشطات; stance=declines; source=organization
9: speaker=-; stance=asserts; source=unnamed

باريس – عادت الرباعة سلمى الفقي إلى المنصة بعد أن غابت عنها ثلاثة أعوام. <c1>ووصفت</c1> <s1>اللجنة الأولمبية المصرية</s1> <q1>البرونزية بأنها "ثمرة صبر"</q1>. <q2>"بكيت لأن أمي لم ترَ هذا اليوم"</q2>، <c2>قالت</c2> للصحفيين والعلم على كتفيها.

<c3>ونفت</c3> <s3>الفقي</s3> <q3>نيتها الاعتزال</q3>. <c4>وألمح</c4> <s4,5>مدربها حسام نجيب، وهو بطل أفريقي سابق،</s4,5> <q4>إلى أن ركبتها لم تشفَ تماماً</q4>، <c5>مطالباً</c5> <q5>الاتحاد بتوفير معالج دائم</q5>. <c6>وزعم</c6> <s6>موقع "ميدان"</s6> <q6>أن عينتها الأولى كانت إيجابية</q6>، لكن <c7>بحسب</c7> <s7>طبيب المنتخب</s7> <q7>لا أساس لذلك</q7>. <s8>الوكالة الدولية لمكافحة المنشطات</s8> <c8>لم تشأ التعليق</c8>.

<c9>ويُروى</c9> <q9>أنها كانت ترفع أكياس الطحين في فرن أبيها</q9>. وتأهلت إلى النهائي لأن منافستها انسحبت، علماً أن القوانين تمنع الاستبدال.
