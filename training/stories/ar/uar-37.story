id: uar-37
language: ar
date: 2023-08-17
genre: business
1: speaker=وزارة التجارة الداخلية; stance=asserts; source=organization
2: speaker=مأمون الطباع; stance=asserts; source=person
3: speaker=مأمون الطباع; stance=asserts; source=person
4: speaker=صحيفة «الفيحاء»; stance=asserts; source=organization
5: speaker=أمين سر جمعية الصاغة; stance=asserts; source=office; within=4
6: speaker=-; stance=asserts; source=unnamed
7: speaker=-; stance=accuses; source=unnamed
8: speaker=مصرف سورية المركزي; stance=denies; source=organization
9: speaker=غادة الملقي; stance=asks; source=person
10: speaker=-; stance=doubts; source=unnamed

دمشق-سانا
<c1>أعلنت</c1> <s1>وزارة التجارة الداخلية</s1> <q1>رفع سعر لتر المازوت إلى ألفي ليرة اعتباراً من منتصف ليل أمس</q1>.

<c2>وبرر</c2> <s2>معاون الوزير مأمون الطباع</s2> <q2>الزيادة بكلفة التوريدات</q2>، <c3>مضيفاً</c3> <q3>أن الخبز التمويني سيبقى على سعره</q3>.

وارتفعت أجور النقل بين المدن في غضون ساعات.

<c4>وأوردت</c4> <s4>صحيفة «الفيحاء»</s4> <c5>نقلاً عن</c5> <s5>أمين سر جمعية الصاغة</s5> <q4,5>أن غرام الذهب قفز أربعين ألف ليرة في يوم واحد</q4,5>. <c6>وقال</c6> <s6>تاجر جملة في سوق الهال آثر ألا يُذكر اسمه</s6> <q6>إنه أغلق محله «لأن التسعيرة تتغير قبل أن يجف الحبر»</q6>، <c7>متهماً</c7> <q7>كبار المستوردين بتخزين السكر والزيت</q7>.

<c8>ونفى</c8> <s8>مصرف سورية المركزي</s8> <q8>نيته طرح فئة نقدية جديدة</q8>.

<c9>وسألت</c9> <s9>المعلمة غادة الملقي، التي تنفق نصف راتبها على المواصلات</s9>: <q9>«كيف أصل إلى مدرستي آخر الشهر؟»</q9>. <c10>ولم يُخفِ</c10> <s10>أستاذ في كلية الاقتصاد</s10> <q10>ارتيابه من جدوى زيادة الرواتب الموعودة</q10>.
