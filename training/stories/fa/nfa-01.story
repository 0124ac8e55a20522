id: nfa-01
language: fa
date: 2024-05-14
genre: politics
1: speaker=خبرگزاری فرانسه; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=-; stance=asserts; source=unnamed
4: speaker=هیئت ایرانی; stance=promises; source=organization; within=3
5: speaker=سعید مهدوی; stance=asserts; source=person
6: speaker=سعید مهدوی; stance=denies; source=person
7: speaker=-; stance=claims; source=unnamed; within=6
8: speaker=سعید مهدوی; stance=asserts; source=person
9: speaker=وزیر نیرو; stance=demands; source=office; within=8
10: speaker=سفارت ایران در دوحه; stance=asserts; source=organization; within=5

توافق بر سر حقابه هیرمند نزدیک است؟

<s1>خبرگزاری فرانسه</s1> روز سه‌شنبه <c2>به نقل از</c2> <s2>دو دیپلمات اروپایی</s2> <c1>گزارش داد</c1> <q1,2>که دور تازه گفت‌وگوهای آب هیرمند هفته آینده در دوحه برگزار می‌شود</q1,2>. <s3>یکی از این دیپلمات‌ها که به دلیل حساسیت موضوع نخواست نامش فاش شود</s3> <c3>گفت</c3> <q3>که <s4>هیئت ایرانی</s4> <c4>وعده داده است</c4> <q4>پیش از نشست، آمار بارندگی ده سال گذشته را منتشر کند</q4></q3>.

<s5>سعید مهدوی، سخنگوی وزارت نیرو،</s5> اما <c5>به خبرنگاران گفت</c5> <q5><s10>سفارت ایران در دوحه</s10> <c10>خبر داده است</c10> <q10>که هنوز «هیچ دعوت‌نامه رسمی» به تهران نرسیده است</q10></q5>. <s6>او</s6> <q6>این <c7>ادعا</c7> <q7>که ایران شرط تازه‌ای پیش کشیده است</q7></q6> را <c6>رد کرد</c6>. <c8>به گفته</c8> <s8>مهدوی</s8>، <q8><s9>وزیر نیرو</s9> <c9>خواستار</c9> <q9>بازدید کارشناسان دو کشور از ایستگاه دهراود</q9> شده است</q8>.
