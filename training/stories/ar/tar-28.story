id: tar-28
language: ar
date: 2024-05-31
genre: culture
1: speaker=دار الأوبرا المصرية; stance=asserts; source=organization
2: speaker=رباب الصيرفي; stance=asserts; source=person
3: speaker=رباب الصيرفي; stance=denies; source=person
4: speaker=شكري المنياوي; stance=praises; source=person
5: speaker=شكري المنياوي; stance=asserts; source=person
6: speaker=موقع «مقامات»; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=نقابة الموسيقيين; stance=threatens; source=organization
9: speaker=-; stance=asserts; source=unnamed

أُلغي حفل افتتاح موسم العود قبل ساعة من رفع الستار، وبقي الجمهور على السلالم تحت الشمس. <c1>واعتذرت</c1> <s1>دار الأوبرا المصرية</s1> <q1>عن «ظرف فني طارئ»</q1>.

<q2>«جئت بعودي ووجدت الباب مغلقاً</q2>، <c2>صرّحت</c2> <s2>عازفة العود رباب الصيرفي التي كانت ستفتتح البرنامج</s2>، <q2>ولم يتصل بي أحد حتى الآن»</q2>. <c3>وأكدت</c3> <q3>أنها لم تختلف مع أحد على الأجر</q3>. <c4>وأطرى</c4> <s4,5>المايسترو شكري المنياوي</s4,5> <q4>صبر زميلته</q4>، <c5>مضيفاً</c5> <q5>أن الصالة نفسها ستستقبلها في الخريف</q5>.

<c6>وأشار</c6> <s6>موقع «مقامات»</s6>، <c7>نقلاً عن</c7> <s7>عازف في الفرقة آثر عدم ذكر اسمه حتى لا يُفصل</s7>، <q6,7>إلى أن مكبرات الصوت احترقت</q6,7>. <c8>وتهدد</c8> <s8>نقابة الموسيقيين</s8> <q8>بمقاضاة المتعهد</q8>. <c9>ويُحكى</c9> في الكواليس <q9>أن التذاكر بيعت مرتين</q9>. وأعيدت الأموال إلى من احتفظ بتذكرته، على أن يُحدَّد موعد جديد.
