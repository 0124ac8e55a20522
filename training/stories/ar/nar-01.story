id: nar-01
language: ar
date: 2024-04-07
genre: conflict
1: speaker=وكالة رويترز; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=حمدان الطريفي; stance=asserts; source=person; within=2
4: speaker=سالم الجبوري; stance=denies; source=person
5: speaker=الطريفي; stance=declines; source=person; within=4
6: speaker=سالم الجبوري; stance=asserts; source=person
7: speaker=أم ياسر; stance=asserts; source=person
8: speaker=ابن أم ياسر; stance=asserts; source=person; within=7
9: speaker=الحراس; stance=promises; source=group; within=8

هدنة «على الورق» في مرجان

<c1>نقلت</c1> <s1>وكالة رويترز</s1> عن <s2>مسؤولين أمنيين اثنين</s2> <c2>قولهما</c2> <q1,2>إن <s3>قائد فصيل «لواء الوادي» حمدان الطريفي</s3> <c3>أبلغ</c3> الوسطاء <q3>بأنه لن يسحب مقاتليه من بلدة مرجان قبل الإفراج عن الأسرى</q3></q1,2>.

<c4>ونفى</c4> <s4>المتحدث باسم الفصيل سالم الجبوري</s4> <q4>أن يكون <s5>الطريفي</s5> <c5>قد رفض</c5> <q5>الهدنة</q5></q4>، <c6>قائلا</c6> <q6>إن القيادة «لم تتسلم أي عرض مكتوب»</q6>.

وكان من المقرر أن يبدأ وقف إطلاق النار فجر الأحد، لكن القصف لم ينقطع سوى ساعتين، وأدرك الأهالي أن الطريق إلى المدينة ما زال مغلقا.

<c7>وقالت</c7> <s7>أم ياسر، وهي نازحة في الخمسين،</s7> <q7>إن <s8>ابنها المحتجز</s8> <c8>أخبرها</c8> في مكالمة قصيرة <q8>بأن <s9>الحراس</s9> <c9>وعدوه</c9> <q9>بالخروج قبل العيد</q9></q8></q7>.
