id: tfa-22
language: prs
date: 2024-08-27
genre: disaster
1: speaker=کمیته هلال احمر; stance=asserts; source=organization
2: speaker=ذبیح‌الله سالنگی; stance=asserts; source=person
3: speaker=ذبیح‌الله سالنگی; stance=promises; source=person
4: speaker=مسافران; stance=asserts; source=group
5: speaker=ماری; stance=asserts; source=person
6: speaker=ریاست سرک‌ها; stance=admits; source=organization
7: speaker=شرکت ترانسپورتی; stance=denies; source=organization
8: speaker=نتایج تحقیقات; stance=asserts; source=document
9: speaker=-; stance=asserts; source=unnamed

تانکر تیل در تونل سالنگ آتش گرفت و دود همه‌جا را گرفت. <s1>کمیته هلال احمر</s1> صبح چهارشنبه <q1>آمار قربانیان را نزده تن</q1> <c1>اعلان کرد</c1>.

<c2>به روایت</c2> <s2>ذبیح‌الله سالنگی، آمر حفظ و مراقبت که نخستین کسی بود که داخل تونل شد،</s2> <q2>مردم موترها را رها کرده و دویده بودند</q2>. <s3>موصوف</s3> <c3>تضمین کرد</c3> <q3>که راه پیش از شام باز شود</q3>. <s4>مسافران</s4> <c4>می‌گفتند</c4> <q4>بادپکه‌های تونل کار نمی‌کرد</q4>. <q5>"طفلکم در بغلم بود، نفسش بند آمد"</q5>، <s5>ماری، زنی از پلخمری،</s5> این را <c5>گفت</c5> و دیگر گپ زده نتوانست.

<s6>ریاست سرک‌ها</s6> <c6>اعتراف می‌کند</c6> <q6>که ترمیم دستگاه‌ها پنج سال عقب افتاده است</q6>. <s7>شرکت ترانسپورتی</s7> <q7>تخطی راننده را</q7> <c7>قبول ندارد</c7>. <c8>نظر به</c8> <s8>نتایج تحقیقات ابتدایی</s8>، <q8>بریک تانکر کار نکرده است</q8>. <c9>گمان می‌رود</c9> <q9>که شماری هنوز زیر آهن‌پاره‌ها باشند</q9>. برف که ببارد، این راه هفته‌ها بند می‌ماند.
