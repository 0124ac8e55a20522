id: tfa-19
language: fa
date: 2024-10-09
genre: business
1: speaker=مرکز آمار; stance=asserts; source=organization
2: speaker=گزارش مرکز آمار; stance=asserts; source=document
3: speaker=اردوان نیکخواه; stance=asserts; source=person
4: speaker=اردوان نیکخواه; stance=doubts; source=person
5: speaker=بازنشستگان; stance=demands; source=group
6: speaker=-; stance=asserts; source=unnamed
7: speaker=سخنگوی دولت; stance=accuses; source=office
8: speaker=اتحادیه لبنیات; stance=denies; source=organization
9: speaker=-; stance=asserts; source=unnamed

تورم مهرماه بالاتر از انتظار بود و بازار لبنیات زودتر از همه واکنش نشان داد. <c1>برابر اعلام</c1> <s1>مرکز آمار</s1>، <q1>سبد خوراکی‌ها در یک سال چهل‌وسه درصد گران‌تر شده</q1>. <s2>همین گزارش</s2> <c2>حاکی است</c2> <q2>که دهک‌های پایین شیر را کنار گذاشته‌اند</q2>.

<c3>به اعتقاد</c3> <s3>اردوان نیکخواه، اقتصاددانی که سال‌ها در بانک مرکزی کار کرده است،</s3> <q3>ریشه گرانی در کسری بودجه است</q3>. <s4>نیکخواه</s4> <c4>چشمش آب نمی‌خورد</c4> <q4>که یارانه دردی دوا کند</q4>. <s5>بازنشستگان</s5> جلوی مجلس <c5>شعار می‌دادند</c5>: <q5>«حقوق ما را همسان کنید!»</q5> <s6>زنی با زنبیل خالی</s6> زیر لب <c6>می‌گفت</c6> <q6>دو ماه است پنیر نخریده</q6>.

<s7>سخنگوی دولت</s7> <q7>گرانی را به گردن دلالان</q7> <c7>انداخت</c7>. <s8>اتحادیه لبنیات</s8> <q8>احتکار را</q8> <c8>منکر است</c8>. <s9>یک تولیدکننده که از بازرسی می‌ترسد</s9> ولی <c9>لو داد</c9> <q9>که انبارها پر است</q9>.
