id: tfa-27
language: fa
date: 2024-08-02
genre: conflict
1: speaker=خبرگزاری آناتولی; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=عثمان هورامی; stance=asserts; source=person
4: speaker=عثمان هورامی; stance=accuses; source=person
5: speaker=سپاه استان; stance=declines; source=organization
6: speaker=دولت اقلیم کردستان; stance=demands; source=organization
7: speaker=دولت اقلیم کردستان; stance=asserts; source=organization
8: speaker=ناظران; stance=asserts; source=group
9: speaker=-; stance=asserts; source=unnamed

<s1>خبرگزاری آناتولی</s1> <c2>به نقل از</c2> <s2>منابع امنیتی عراق</s2> <c1>گزارش داد</c1> <q1,2>که چهار گلوله توپ به ارتفاعات سیدکان خورده است</q1,2>. شب پیش از آن، برق روستاها رفت و سگ‌ها تا صبح پارس کردند.

<s3,4>عثمان هورامی، دهیاری که خودش مجروح شده و روی تخت بیمارستان سوران خوابیده است،</s3,4> به شبکه روداو <c3>گفته</c3>: <q3>«باغ گردو سوخت. چهل سال زحمت بود.»</q3> و <q4>همسایه شرقی را مسبب این آتش</q4> <c4>معرفی کرد</c4>. <s5>سپاه استان</s5> <c5>نه تأیید و نه تکذیب کرده است</c5>.

<s6,7>دولت اقلیم کردستان</s6,7> <c6>مصرانه خواست</c6> <q6>که حملات متوقف شود</q6> و <c7>یادآور شد</c7> <q7>که در آن ناحیه پایگاهی نیست</q7>. <c8>به زعم</c8> <s8>ناظران</s8>، <q8>این پیام برای بغداد است</q8>. <s9>چوپانی سالخورده</s9> <c9>زمزمه کرد</c9> <q9>که دیگر به ییلاق نمی‌رود</q9>. گله‌ای که پایین آمده، جایی برای چرا ندارد.
