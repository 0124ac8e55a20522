id: ufa-27
language: fa
date: 2023-10-28
genre: conflict
1: speaker=وزارت بهداشت غزه; stance=asserts; source=organization
2: speaker=یوسف ابوعمره; stance=asserts; source=person
3: speaker=یوسف ابوعمره; stance=asserts; source=person
4: speaker=سخنگوی ارتش اسرائیل; stance=accuses; source=office
5: speaker=سخنگوی ارتش اسرائیل; stance=claims; source=office
6: speaker=حماس; stance=denies; source=organization
7: speaker=پزشکان بدون مرز; stance=asserts; source=organization
8: speaker=پزشکان بدون مرز; stance=demands; source=organization
9: speaker=-; stance=asserts; source=unnamed; within=10
10: speaker=رویترز; stance=asserts; source=organization
11: speaker=صلیب سرخ; stance=promises; source=organization

غزه، ششم آبان - خبرگزاری پیام‌روز: <c1>به گزارش</c1> <s1>وزارت بهداشت غزه</s1>، <q1>حملات شب گذشته به خان‌یونس جان سی‌ویک تن را گرفت</q1>. بیمارستانی که زخمی‌ها را به آن بردند، از سه روز پیش برق ندارد.

<s2>یوسف ابوعمره، جراحی که سه شبانه‌روز نخوابیده است،</s2> تلفنی <c2>گفت</c2> <q2>که بدون بی‌هوشی عمل می‌کنند</q2>. صدایش قطع و وصل می‌شد. <q3>“دیگر نخ بخیه هم نداریم”</q3>، <c3>افزود</c3>.

<s4,5>سخنگوی ارتش اسرائیل</s4,5> <q4>حماس را به استفاده از بیمارستان‌ها به عنوان سپر</q4> <c4>متهم کرد</c4> و <c5>ادعا کرد</c5> <q5>که زیر این ساختمان تونلی هست</q5>. <s6>حماس</s6> در بیانیه‌ای <q6>این سخنان</q6> را <c6>دروغ خواند</c6>.

<s7,8>پزشکان بدون مرز</s7,8> <c7>با ابراز تاسف</c7> از <q7>کشته شدن دو امدادگرش</q7>، <c8>خواستار</c8> <q8>آتش‌بس فوری</q8> شد. <s10>رویترز</s10> <c9>به نقل از</c9> <s9>دو مقام مصری آگاه از گفت‌وگوها</s9> <c10>نوشت</c10> <q9,10>که گذرگاه رفح شاید فردا باز شود</q9,10>؛ گذرگاهی که هزاران تن پشتش مانده‌اند. <s11>صلیب سرخ</s11> <c11>اعلام آمادگی کرد</c11> <q11>که مجروحان را جابه‌جا کند</q11>. باران دیشب چادرهایی را که در حیاط مدرسه برپا بود، خواباند.
