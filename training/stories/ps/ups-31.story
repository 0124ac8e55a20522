id: ups-31
language: ps
date: 2025-10-07
genre: business
1: speaker=د برېښنا شرکت; stance=asserts; source=organization
2: speaker=حفیظ الله کوهي; stance=asserts; source=person
3: speaker=حفیظ الله کوهي; stance=asserts; source=person
4: speaker=بي‌بي حاجره; stance=asserts; source=person
5: speaker=بي‌بي حاجره; stance=accuses; source=person
6: speaker=اسپوتنیک; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=حفیظ الله کوهي; stance=denies; source=person
9: speaker=-; stance=claims; source=unnamed; within=8
10: speaker=حفیظ الله کوهي; stance=promises; source=person
11: speaker=استاد همایون زلاند; stance=doubts; source=person

برېښنا څلور ساعته شوه

<s1>د برېښنا شرکت</s1> په یوه لنډ پیغام کې <c1>خبر ورکړ</c1>، <q1>چې د کابل برېښنا به له سبا څخه په شپه او ورځ کې یوازې څلور ساعته وي</q1>. د شرکت لویه دستګاه په هغه سیمه کې ده چې تېر کال پکې د واورې ښویېدنه وشوه.

<s2>د شرکت ویاند حفیظ الله کوهي</s2> <c2>دلیل راوړي</c2>، <q2>چې د ازبکستان کرښه نیمايي کمه شوې</q2>. <s3>د کوهي</s3> <c3>د څرګندونو له مخې</c3>، <q3>رغول به لس ورځې ونیسي</q3>.

<s4,5>بي‌بي حاجره، چې د خیرخانې په درېیم پړاو کې د ډوډیو دوکان لري،</s4,5> په خپه زړه <c4>وایي</c4>، <q4>اوړه مې خمبیره شول او پیرودونکي لاړل</q4>؛ پر چارواکو <c5>تور لګوي</c5>، <q5>چې د زورورو کورونه له پرچاوي خلاص دي</q5>.

<s6>اسپوتنیک</s6> <s7>د یوه ازبک انجنیر</s7> <c7>په نقل</c7> <c6>راپور ورکړی</c6>، <q6,7>چې د پوروړتیا له امله کرښه پرې شوې</q6,7>. <s8>کوهي</s8> <q8>دغه <c9>ادعا</c9></q8> <c8>ناسمه وبلله</c8> <q8><q9>چې ګواکې شرکت شل میلیونه ډالره پوروړی دی</q9></q8>. <c10>لوظ <s10>یې</s10> وکړ</c10>، <q10>د روغتونونو برېښنا به نه پرې کېږي</q10>. <s11>د اقتصاد استاد همایون زلاند</s11> <c11>باور نه لري</c11>، <q11>چې ستونزه تر ژمي پورې حل شي</q11>.
