id: tfa-23
language: fa
date: 2024-06-06
genre: politics
1: speaker=شورای شهر مشهد; stance=asserts; source=organization
2: speaker=هومن طوسی; stance=asserts; source=person
3: speaker=هومن طوسی; stance=accuses; source=person
4: speaker=شهرداری; stance=denies; source=organization
5: speaker=مریم نیشابوری; stance=demands; source=person
6: speaker=مریم نیشابوری; stance=asserts; source=person
7: speaker=پایگاه خبری خراسان نو; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=-; stance=asserts; source=unnamed

باغ ملک در محاصره لودرها

<s1>شورای شهر مشهد</s1> با یازده رأی موافق <q1>از توقف قطع درختان باغ ملک</q1> <c1>خبر داد</c1>. باغی که صدوبیست سال قدمت دارد، از هفته گذشته حصارکشی شده است.

<s2,3>هومن طوسی، عضو شورا که از ابتدا با طرح مخالف بود،</s2,3> در صحن علنی <c2>گفت</c2>: <q2>«درخت را شبانه می‌برند که کسی نبیند»</q2>؛ بعد هم <q3>شهرداری را به پنهان‌کاری</q3> <c3>متهم کرد</c3>. <s4>شهرداری</s4> در جوابیه‌ای <c4>نوشت</c4> <q4>که حتی یک درخت سالم قطع نشده است</q4>.

<s5,6>مریم نیشابوری، معلم بازنشسته‌ای که هر روز با شاگردانش زنجیر انسانی می‌سازد،</s5,6> <q5>ثبت ملی باغ را</q5> <c5>خواستار است</c5> و <c6>عقیده دارد</c6> <q6>که شهر بی‌باغ «فقط سیمان» است</q6>. <s7>پایگاه خبری خراسان نو</s7> <c8>از قول</c8> <s8>منبعی آگاه در شهرداری</s8> <c7>فاش ساخت</c7> <q7,8>که زمین به یک هلدینگ واگذار شده</q7,8>. <c9>می‌گویند</c9> <q9>وارثان هم شاکی‌اند</q9>. قرار است کمیسیون ماده هفت تشکیل شود تا تکلیف باغ روشن شود.
