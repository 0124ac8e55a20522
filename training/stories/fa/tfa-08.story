id: tfa-08
language: prs
date: 2024-10-01
genre: conflict
1: speaker=-; stance=asserts; source=unnamed
2: speaker=امان‌الدین شغنانی; stance=asserts; source=person
3: speaker=امان‌الدین شغنانی; stance=denies; source=person
4: speaker=خبرگزاری پژواک شمال; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=کشتکاران; stance=asserts; source=group
7: speaker=بی‌بی‌گل; stance=asserts; source=person
8: speaker=یوناما; stance=demands; source=organization
9: speaker=-; stance=asserts; source=unnamed

<c1>به قول</c1> <s1>منابع محلی در بدخشان</s1>، <q1>در درگیری میان کشتکاران و نیروهای محو کوکنار دو تن کشته شده‌اند</q1>. درگیری زمانی رخ داد که تراکتورها داخل زمین‌ها شد.

<s2,3>امان‌الدین شغنانی، سخنگوی قوماندانی امنیه که خودش از همین ولسوالی است،</s2,3> <q2>رویداد را</q2> <c2>تایید کرده</c2>، اما <q3>فیر بالای مردم را</q3> <c3>نادرست خوانده است</c3>. <s4>خبرگزاری پژواک شمال</s4> <c5>از زبان</c5> <s5>یک شاهد عینی</s5> <c4>نشر کرد</c4> <q4,5>که عسکرها از بام مسجد فیر کردند</q4,5>.

<s6>کشتکاران</s6> <c6>گلایه دارند</c6> <q6>که بدیل کشت به آنان داده نشده است</q6>. <q7>«نان ما از همین زمین بود، حالا چه بخوریم؟»</q7> را <s7>بی‌بی‌گل، بیوه‌ای با شش طفل،</s7> <c7>می‌گوید</c7>. <s8>یوناما</s8> <q8>بررسی بی‌طرفانه را</q8> <c8>خواستار شد</c8>. <c9>گفته شده</c9> <q9>که بزرگان قوم میانجی شده‌اند</q9>. راه فیض‌آباد که دو روز بند مانده بود، دوباره باز است.
