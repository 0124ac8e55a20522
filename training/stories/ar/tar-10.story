id: tar-10
language: ar
date: 2024-01-08
genre: courts
1: speaker=الشرطة العراقية; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed
3: speaker=حيدر الساعدي; stance=denies; source=person
4: speaker=حيدر الساعدي; stance=asserts; source=person
5: speaker=والدة الضحية; stance=demands; source=person
6: speaker=قناة الفرات; stance=asserts; source=organization
7: speaker=محضر التحقيق; stance=asserts; source=document; within=6
8: speaker=مجلس القضاء الأعلى; stance=asserts; source=organization
9: speaker=الناس; stance=asserts; source=group

<c1>قالت</c1> <s1>الشرطة العراقية</s1> <q1>إنها أوقفت مشتبهاً به في مقتل صيدلاني من البصرة</q1>. <c2>وأضاف</c2> <s2>مصدر أمني غير مخوّل بالحديث إلى الإعلام</s2> <q2>أن السلاح عُثر عليه في بئر</q2>. وكان القتيل قد أغلق محله مبكراً، ربما لأنه شعر بالخطر.

<q3>«لم أره في حياتي»</q3>، <c3>صرخ</c3> <s3,4>المتهم حيدر الساعدي</s3,4> وهو يُقاد إلى السيارة، <c4>زاعماً</c4> <q4>أنه كان في كربلاء تلك الليلة</q4>. <c5>وطالبت</c5> <s5>والدة الضحية، وهي معلمة متقاعدة،</s5> <q5>بإنزال أقصى العقوبة</q5>.

<c6>وقالت</c6> <s6>قناة الفرات</s6> <q6>إن <s7>محضر التحقيق</s7> <c7>يشير</c7> <q7>إلى أن الجريمة دُبّرت قبل شهر</q7></q6>. <c8>ونبّه</c8> <s8>مجلس القضاء الأعلى</s8> <q8>إلى أن تسريب المحاضر يعاقب عليه القانون</q8>. <c9>ويتناقل</c9> <s9>الناس</s9> <q9>أن الخلاف كان على ميراث</q9>. ومُدّد التوقيف أسبوعين ريثما تصل نتائج الطب العدلي.
