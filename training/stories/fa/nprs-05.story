id: nprs-05
language: prs
date: 2023-12-24
genre: health
1: speaker=ذاکره یوسفی; stance=asserts; source=person
2: speaker=داکتر نوکریوال; stance=asserts; source=office; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=ریاست صحت عامهٔ هرات; stance=asserts; source=organization
5: speaker=شفاخانهٔ حوزوی; stance=denies; source=organization; within=4
6: speaker=پایوازان; stance=claims; source=group; within=5
7: speaker=داکتران بدون مرز; stance=asserts; source=organization
8: speaker=زلیخا; stance=asserts; source=person
9: speaker=نرس‌ها; stance=asserts; source=group; within=8

هرات، ۲۴ دسمبر — <s1>داکتر ذاکره یوسفی، رئیس بخش اطفال شفاخانهٔ حوزوی هرات،</s1> <c1>به رسانه‌ها گفت</c1> <q1>که <s2>داکتر نوکریوال</s2> شب گذشته <c2>راپور داده است</c2> <q2>که <s3>همکارانش</s3> <c3>معتقدند</c3> <q3>سینه‌بغل در میان کودکان دو برابر پارسال است</q3></q2></q1>.

<s4>ریاست صحت عامهٔ هرات</s4> در خبرنامه‌یی <c4>نوشت</c4> <q4>که <s5>شفاخانه</s5> <q5><c6>شکایت</c6> <s6>پایوازان</s6> <q6>از نبود آکسیجن</q6></q5> را <c5>رد کرده است</c5></q4>.

<c7>طبق گزارش</c7> <s7>داکتران بدون مرز</s7>، <q7>در ماه نومبر بیش از ۸۰ کودک در این شفاخانه جان باختند</q7>. <s8>زلیخا، مادر نوزادی چهارماهه،</s8> <c8>می‌گوید</c8> <q8><s9>نرس‌ها</s9> به او <c9>گفته‌اند</c9> <q9>باید دوا را از بازار بخرد</q9></q8>.
