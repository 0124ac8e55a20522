id: nfa-07
language: fa
date: 2024-03-06
genre: health
1: speaker=نرگس امینی; stance=asserts; source=person
2: speaker=وزیر بهداشت; stance=asserts; source=document; within=1
3: speaker=وزیر بهداشت; stance=asserts; source=office
4: speaker=سازمان جهانی بهداشت; stance=asserts; source=organization; within=3
5: speaker=ایلنا; stance=asserts; source=organization
6: speaker=پرستاران; stance=asserts; source=group; within=5
7: speaker=پرستاران; stance=demands; source=group; within=5
8: speaker=دانشگاه علوم پزشکی اهواز; stance=declines; source=organization

<s1>نرگس امینی، سخنگوی وزارت بهداشت،</s1> در نشست خبری چهارشنبه <s2>بیانیه وزیر</s2> را <c1>خواند</c1> که در آن <c2>آمده است</c2>: <q1,2>«موج تازه آنفلوآنزا مهار شده و تخت خالی در همه استان‌ها وجود دارد. نگران نباشید.»</q1,2> <c3>به نوشته</c3> <s3>وزیر</s3>، <q3><s4>سازمان جهانی بهداشت</s4> <c4>تأیید کرده است</c4> <q4>که سویه جدید خطر بیشتری ندارد</q4></q3>.

با این حال <s5>خبرگزاری ایلنا</s5> <c5>گزارش داد</c5> <q5>که <s6>پرستاران دو بیمارستان اهواز</s6> <c6>می‌گویند</c6> <q6>بیماران شب‌ها روی صندلی بستری می‌شوند</q6> و <c7>خواستار</c7> <q7>اعزام نیروی کمکی</q7> شده‌اند</q5>. <s8>دانشگاه علوم پزشکی اهواز</s8> <c8>به پرسش‌های این خبرگزاری پاسخ نداد</c8>.
