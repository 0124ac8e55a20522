id: tar-25
language: ar
date: 2024-02-12
genre: human-rights
1: speaker=مفوضية اللاجئين; stance=asserts; source=organization
2: speaker=نسرين حمدو; stance=asserts; source=person
3: speaker=نسرين حمدو; stance=asserts; source=person
4: speaker=صاحب العقار; stance=admits; source=office
5: speaker=الأمن العام اللبناني; stance=denies; source=organization
6: speaker=وكالة الأناضول; stance=asserts; source=organization
7: speaker=محامين; stance=asserts; source=group; within=6
8: speaker=رئيس بلدية القاع; stance=asserts; source=office
9: speaker=رئيس بلدية القاع; stance=demands; source=office

<c1>سجّلت</c1> <s1>مفوضية اللاجئين</s1> <q1>أكثر من مئتي حالة إخلاء قسري في البقاع خلال شهر</q1>. وتُنصب الخيام كل مرة أبعد عن الطريق، إلى أن تختفي عن العيون.

<q2>«أعطونا ساعة»</q2>، <c2>استرجعت</c2> <s2>نسرين حمدو، وهي أرملة من ريف حمص تعيل خمسة أطفال،</s2> ما جرى، <q2>«وأخذت الصور وتركت الطحين.»</q2> <c3>وبحسب</c3> <s3>قولها</s3>، <q3>لم يبرز أحد أمراً قضائياً</q3>. <c4>ولم ينكر</c4> <s4>صاحب العقار</s4> <q4>أنه رفع الإيجار إلى الضعف</q4>.

<c5>وأنكر</c5> <s5>الأمن العام اللبناني</s5> <q5>ترحيل أي لاجئ</q5>. وفي نبأ عاجل، <c6>قالت</c6> <s6>وكالة الأناضول</s6> <c7>نقلاً عن</c7> <s7>محامين</s7> <q6,7>إن أربع عائلات صارت وراء الحدود</q6,7>. <c8>ورأى</c8> <s8,9>رئيس بلدية القاع</s8,9> <q8>أن قريته «ضاقت بأهلها»</q8>، <c9>وناشد</c9> <q9>المانحين ألا يديروا ظهورهم</q9>. ولا تملك الأسرة سوى أن تنتظر حتى يجف الطين.
