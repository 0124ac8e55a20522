id: nar-09
language: ar
date: 2024-07-02
genre: conflict
1: speaker=وكالة سبأ; stance=asserts; source=organization
2: speaker=قناة الجزيرة; stance=asserts; source=organization; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=مهيوب الصلوي; stance=denies; source=person
5: speaker=القناة; stance=claims; source=organization; within=4
6: speaker=مهيوب الصلوي; stance=asserts; source=person
7: speaker=غالب; stance=asserts; source=person
8: speaker=زوجة غالب; stance=asserts; source=person; within=7
9: speaker=الجنود; stance=asserts; source=group; within=8

تعز (اليمن) - أغلقت نقطة التفتيش الشرقية في تعز منذ مساء الأحد، واصطفت الشاحنات على امتداد ثلاثة كيلومترات.

<c1>وأوردت</c1> <s1>وكالة سبأ</s1>، <c2>نقلا عن</c2> <s2>قناة الجزيرة</s2> التي <c3>استندت إلى</c3> <s3>مصدر عسكري رفيع</s3>، <q1,2,3>أن قوة جديدة وصلت إلى محيط المطار</q1,2,3>.

<c4>ونفى</c4> <s4>المتحدث باسم المحور مهيوب الصلوي</s4> <q4>ما <c5>زعمته</c5> <s5>القناة</s5> <q5>عن وصول تعزيزات</q5></q4>، <c6>مشيرا إلى</c6> <q6>أن «ما شوهد قافلة تموين عادية»</q6>.

وعند الحاجز كان السائق غالب يغلي الشاي على موقد صغير. <q7>«<s8>زوجتي</s8> <c8>تقول</c8> <q8>إن <s9>الجنود</s9> <c9>أبلغوا</c9> أهل القرية <q9>بأن الطريق سيفتح غدا</q9></q8>. لا أصدق أحدا بعد اليوم»</q7>، <c7>قال</c7> <s7>الرجل</s7> ضاحكا.
