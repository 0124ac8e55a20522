id: nfa-11
language: fa
date: 2024-04-29
genre: conflict
1: speaker=تسنیم; stance=asserts; source=organization
2: speaker=بیانیه قرارگاه قدس; stance=asserts; source=document; within=1
3: speaker=حال‌وش; stance=asserts; source=organization
4: speaker=خانواده‌ها; stance=asserts; source=group; within=3
5: speaker=فرمانداری راسک; stance=declines; source=organization
6: speaker=یونس براهویی; stance=asserts; source=person
7: speaker=برادر یونس براهویی; stance=denies; source=person; within=6
8: speaker=-; stance=asserts; source=unnamed; within=6

درگیری مسلحانه در حاشیه راسک

زاهدان؛ <s1>خبرگزاری تسنیم</s1> <c2>به نقل از</c2> <s2>بیانیه قرارگاه قدس</s2> <c1>گزارش داد</c1>: <q1,2>«چهار عضو یک گروه مسلح در درگیری بامداد یکشنبه کشته شدند.»</q1,2>

<s3>وب‌سایت حال‌وش</s3> اما <c3>گزارش داده است</c3> <q3>که <c4>به گفته</c4> <s4>خانواده‌ها</s4>، <q4>دو تن از کشته‌شدگان سوخت‌بر بوده‌اند</q4></q3>.

<s6>یونس براهویی، برادر یکی از کشته‌شدگان،</s6> در تماس تلفنی <c6>گفت</c6>: <q6>«<s7>برادرم</s7> پیش از مرگ در پیامی <c7>نوشته بود</c7> <q7>که هرگز سلاح نداشته است</q7>. <s8>یک مأمور</s8> <c8>به مادرم گفت</c8> <q8>که اشتباه شده است</q8>.»</q6>

<s5>فرمانداری راسک</s5> <c5>از پاسخ به پرسش‌ها خودداری کرد</c5>.
