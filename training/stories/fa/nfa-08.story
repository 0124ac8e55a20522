id: nfa-08
language: fa
date: 2024-09-12
genre: human_rights
1: speaker=شبکه حقوق زندانیان; stance=asserts; source=organization
2: speaker=مادر کاوه ملکی; stance=asserts; source=person; within=1
3: speaker=کاوه ملکی; stance=asserts; source=person; within=2
4: speaker=رئیس زندان; stance=denies; source=office
5: speaker=-; stance=accuses; source=unnamed; within=4
6: speaker=شیوا رادمنش; stance=asserts; source=person
7: speaker=بازپرس پرونده; stance=asserts; source=office; within=6
8: speaker=عفو بین‌الملل; stance=demands; source=organization

<s1>شبکه حقوق زندانیان</s1> روز پنج‌شنبه <c2>به نقل از</c2> <s2>مادر کاوه ملکی</s2> <c1>خبر داد</c1> <q1,2>که <s3>این فعال کارگری</s3> در تماسی کوتاه <c3>گفته است</c3> <q3>از شنبه دست به اعتصاب غذا می‌زند</q3></q1,2>.

<s4>رئیس زندان</s4> <q4>این <c5>اتهام</c5> <q5>که از اعزام ملکی به بیمارستان جلوگیری شده است</q5></q4> را <c4>بی‌اساس دانست</c4>. اما <s6>شیوا رادمنش، وکیل او،</s6> <c6>می‌گوید</c6> <q6><s7>بازپرس پرونده</s7> هفته پیش <c7>به خانواده گفته است</c7> <q7>«تا پایان تحقیقات از مرخصی درمانی خبری نیست»</q7></q6>.

<s8>سازمان عفو بین‌الملل</s8> <c8>خواستار</c8> <q8>دسترسی فوری این زندانی به پزشک مستقل</q8> شد. ملکی، ۴۱ ساله، از فروردین در بازداشت موقت است و هنوز کیفرخواستی برای او صادر نشده است.
