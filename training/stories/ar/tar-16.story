id: tar-16
language: ar
date: 2024-11-06
genre: disaster
1: speaker=الدفاع المدني السوري; stance=asserts; source=organization
2: speaker=رائد الحمصي; stance=asserts; source=person
3: speaker=رائد الحمصي; stance=demands; source=person
4: speaker=-; stance=asserts; source=unnamed
5: speaker=-; stance=asserts; source=unnamed
6: speaker=نقابة المهندسين; stance=accuses; source=organization
7: speaker=صاحب البناء; stance=denies; source=office
8: speaker=مجلس مدينة حلب; stance=declines; source=organization

<q1>انتُشلت ثماني جثث من تحت أنقاض بناء من ستة طوابق انهار في حي الفردوس بحلب</q1>، <c1>على ما أفاد</c1> <s1>الدفاع المدني السوري</s1>. وكان الجيران قد خرجوا لأن الجدران تشققت.

<q2>«نسمع طرقاً خافتاً»</q2>، <c2>قال</c2> <s2,3>قائد فريق الإنقاذ رائد الحمصي</s2,3>، <q2>«لكننا لا نملك رافعة واحدة تعمل.»</q2> <c3>وطلب</c3> <q3>من الأهالي التزام الصمت</q3>. <c4>وقالت</c4> <s4>سيدة خمسينية تبحث عن ابنتها</s4> <q4>إنها لن تغادر المكان</q4>. <c5>ويسود الاعتقاد</c5> <q5>بأن قبواً حُفر تحت الأساس</q5>.

<c6>وألقت</c6> <s6>نقابة المهندسين</s6> <q6>باللائمة على مقاول أضاف طابقين بلا ترخيص</q6>. وفي اتصال هاتفي <c7>تنصّل</c7> <s7>صاحب البناء</s7> <q7>من أي مسؤولية</q7>. <s8>مجلس مدينة حلب</s8> <c8>لم يُدلِ بأي تعليق</c8>. وقُطع الشارع إلى أن تُهدم الأبنية المجاورة.
