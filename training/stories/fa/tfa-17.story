id: tfa-17
language: fa
date: 2024-07-29
genre: disaster
1: speaker=سازمان آتش‌نشانی تبریز; stance=asserts; source=organization
2: speaker=عظیم قره‌داغی; stance=asserts; source=person
3: speaker=عظیم قره‌داغی; stance=accuses; source=person
4: speaker=مالک پاساژ; stance=denies; source=office
5: speaker=کسبه; stance=asserts; source=group
6: speaker=-; stance=demands; source=unnamed
7: speaker=-; stance=asserts; source=unnamed
8: speaker=شهردار منطقه; stance=admits; source=office
9: speaker=شهردار منطقه; stance=promises; source=office

<c1>بنا به اعلام</c1> <s1>سازمان آتش‌نشانی تبریز</s1>، <q1>آتش پاساژ فردوسی پس از نه ساعت مهار شد</q1>. شعله‌ها از انباری آغاز شد که در آن چسب و رنگ نگه می‌داشتند.

<s2,3>عظیم قره‌داغی، فرمانده عملیاتی که دستش در همین آتش سوخته،</s2,3> به خبرنگار ما <c2>توضیح داد</c2>: <q2>«شیر آتش‌نشانی خشک بود، ناچار از رودخانه آب کشیدیم.»</q2> و <q3>مدیریت پاساژ را به بی‌توجهی به سه اخطار کتبی</q3> <c3>متهم کرد</c3>. <s4>مالک پاساژ</s4> <q4>دریافت هر اخطاری را</q4> <c4>انکار می‌کند</c4>.

<s5>کسبه</s5> <c5>می‌نالند</c5> <q5>که بیمه نداشته‌اند</q5>. <s6>یکی از آن‌ها</s6> با فریاد <c6>می‌خواست</c6> <q6>بگذارند صندوقش را بیرون بیاورد</q6>. <c7>احتمال داده می‌شود</c7> <q7>که اتصال برق علت حادثه باشد</q7>. <s8,9>شهردار منطقه</s8,9> <c8>قبول دارد</c8> <q8>که بازرسی‌ها ناقص بوده</q8> و <c9>وعده کرده</c9> <q9>غرفه موقت بدهد</q9>. خیابان تا زمانی که دیوارها فرو نریزد، بسته است.
