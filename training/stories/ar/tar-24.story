id: tar-24
language: ar
date: 2024-07-03
genre: business
1: speaker=وزارة النفط العراقية; stance=asserts; source=organization
2: speaker=جواد الربيعي; stance=asserts; source=person
3: speaker=جواد الربيعي; stance=promises; source=person
4: speaker=مزاحم السوداني; stance=asserts; source=person
5: speaker=مزاحم السوداني; stance=threatens; source=person
6: speaker=شركة «بترو شرق»; stance=declines; source=organization
7: speaker=وثيقة; stance=asserts; source=document
8: speaker=نزار العاني; stance=doubts; source=person
9: speaker=-; stance=claims; source=unnamed

ميسان - <c1>أذاعت</c1> <s1>وزارة النفط العراقية</s1> <q1>نبأ توقيع عقد لتطوير حقل الغراف الشرقي مع تحالف أجنبي</q1>. ويقع الحقل على مسافة قصيرة من الهور الذي جفّ حتى صار طريقاً للشاحنات.

<c2>وأكد</c2> أمام كاميرات القنوات <s2,3>مدير الحقل جواد الربيعي، وهو جيولوجي عمل ربع قرن في الشركة الوطنية،</s2,3> <q2>أن الإنتاج سيتضاعف</q2>، <c3>واعداً</c3> <q3>بألف وظيفة لأبناء المنطقة</q3>. <q4>«سمعنا هذا الكلام من قبل»</q4>، <c4>يرد</c4> <s4,5>الشيخ مزاحم السوداني</s4,5>، <c5>ويتوعد</c5> <q5>بقطع الطريق إن لم يُشغَّل الشباب</q5>.

<s6>شركة «بترو شرق»</s6> <c6>لم تستجب لطلب التعليق</c6>. <c7>وتكشف</c7> <s7>وثيقة حصلت عليها صحيفتنا</s7> <q7>أن حصة المقاولين المحليين لا تتعدى العُشر</q7>. <c8>ويشك</c8> <s8>خبير الطاقة نزار العاني</s8> <q8>في أن يُستغل الغاز المصاحب</q8>. <c9>ويُزعم</c9> <q9>أن عمولات دُفعت قبل التوقيع</q9>. وتوقف الحفر أسبوعاً بعد أن تعطّل البرج.
