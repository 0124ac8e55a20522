id: nar-03
language: ar
date: 2024-02-12
genre: disaster
1: speaker=الوكالة الوطنية للإعلام; stance=asserts; source=organization
2: speaker=الدفاع المدني; stance=asserts; source=organization; within=1
3: speaker=جابر سلوم; stance=asserts; source=person
4: speaker=مهندس البلدية; stance=asserts; source=office; within=3
5: speaker=المالك; stance=claims; source=office; within=4
6: speaker=رشا المعلوف; stance=asserts; source=person
7: speaker=والد رشا المعلوف; stance=asserts; source=person; within=6
8: speaker=رئيس البلدية; stance=denies; source=office
9: speaker=السكان; stance=claims; source=group; within=8

طرابلس (لبنان) - لقي سبعة أشخاص حتفهم في انهيار مبنى من خمس طبقات في حي الرمل ليل الأحد.

<c1>وأفادت</c1> <s1>الوكالة الوطنية للإعلام</s1>، <c2>نقلا عن</c2> <s2>الدفاع المدني</s2>، <q1,2>بأن ثلاثة من الضحايا من عائلة واحدة، وأن البحث مستمر عن طفلين</q1,2>.

<c3>وقال</c3> <s3>جابر سلوم، وهو صاحب متجر قبالة المبنى،</s3> <q3>إن <s4>مهندس البلدية</s4> <c4>قال</c4> له قبل شهر <q4>إن <s5>المالك</s5> <c5>يزعم</c5> <q5>أن التشققات «سطحية ولا تستدعي الإخلاء»</q5></q4></q3>.

<q6>«اتصل بي <s7>أبي</s7> في السابعة، <c7>وقال</c7> <q7>إن الجدار يتحرك</q7>، ثم انقطع الخط»</q6>، <c6>تقول</c6> <s6>رشا المعلوف</s6> وهي تنظر إلى الركام.

<c8>ونفى</c8> <s8>رئيس البلدية</s8> <q8>ما <c9>ردده</c9> <s9>السكان</s9> <q9>عن تلقي البلدية ثلاث شكاوى</q9></q8>. وعملت الجرافات حتى الفجر كي لا تغلق الطريق أمام سيارات الإسعاف.
