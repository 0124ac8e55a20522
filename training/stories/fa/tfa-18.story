id: tfa-18
language: prs
date: 2024-06-11
genre: sport
1: speaker=فدراسیون کریکت افغانستان; stance=asserts; source=organization
2: speaker=مصطفی خوگیانی; stance=asserts; source=person
3: speaker=مصطفی خوگیانی; stance=praises; source=person
4: speaker=مربی تیم; stance=admits; source=office
5: speaker=نویدالله; stance=asserts; source=person
6: speaker=تلویزیون طلوع ورزش; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=فدراسیون کریکت افغانستان; stance=denies; source=organization
9: speaker=هواداران; stance=demands; source=group

پیروزی در آخرین توپ

جلال‌آباد تا صبح نخوابید؛ موترها بوق می‌زدند و کودکان در جاده می‌رقصیدند. <s1>فدراسیون کریکت افغانستان</s1> <q1>این برد را «عیدی ملت»</q1> <c1>نامید</c1>.

<s2,3>مصطفی خوگیانی، توپ‌اندازی که شش ویکت گرفت،</s2,3> پس از مسابقه <c2>گفت</c2> <q2>شانه‌اش درد داشته است</q2> و <q3>از هم‌تیمی‌هایش</q3> <c3>به نیکی یاد کرد</c3>. <s4>مربی تیم</s4> <c4>اذعان داشت</c4> <q4>که در آغاز ترسیده بود</q4>. <q5>«من از مادرم پنهان تمرین می‌کردم»</q5>، <s5>نویدالله، جوان‌ترین بازیکن،</s5> <c5>خندید و گفت</c5>.

<s6>تلویزیون طلوع ورزش</s6> <c7>به حواله</c7> <s7>یک عضو هیئت رهبری که نخواست شناخته شود</s7> <c6>گزارش می‌دهد</c6> <q6,7>که معاش‌ها پرداخته نشده است</q6,7>؛ <s8>فدراسیون</s8> <q8>این خبر را</q8> <c8>بی‌بنیاد خواند</c8>. <s9>هواداران</s9> <c9>تقاضا دارند</c9> <q9>که مسابقه‌ای در کابل برگزار شود</q9>. استدیوم ننگرهار تا وقتی ترمیم نشود، میزبان نخواهد بود.
