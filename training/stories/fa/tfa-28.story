id: tfa-28
language: prs
date: 2024-10-29
genre: politics
1: speaker=شورای علمای تخار; stance=asserts; source=organization
2: speaker=میرویس رستاقی; stance=asserts; source=person
3: speaker=میرویس رستاقی; stance=asserts; source=person
4: speaker=ملا صدیق; stance=accuses; source=person
5: speaker=ملا صدیق; stance=denies; source=person
6: speaker=شاگردان; stance=asserts; source=group
7: speaker=ملا صدیق; stance=demands; source=person; within=6
8: speaker=وزارت تحصیلات عالی; stance=declines; source=organization
9: speaker=-; stance=asserts; source=unnamed

پوهنتون تخار از روز یک‌شنبه بسته است و دروازه‌بان کسی را نمی‌گذارد. <s1>شورای علمای تخار</s1> در فتوایی <c1>نگاشته</c1> <q1>که نصاب تازه با فرهنگ مردم ناسازگار است</q1>.

<s2,3>پوهنمل میرویس رستاقی، استادی که بیست سال تاریخ درس داده،</s2,3> <c2>باورمند است</c2> <q2>که هدف کنار زدن استادان است</q2>. <c3>گفته است</c3>: <q3>«کتاب‌هایم را در بوجی انداختم و بردم»</q3>. <s4,5>ملا صدیق، رییس تازه پوهنتون که در مدرسه‌ای در پیشاور درس خوانده،</s4,5> <q4>استادان را به تحریک شاگردان</q4> <c4>متهم می‌کند</c4> و <q5>اخراج دسته‌جمعی را</q5> <c5>نادرست می‌داند</c5>.

<s6>شاگردان</s6> در نامه‌ای <c6>نوشته‌اند</c6>: <q6>«<s7>رئیس پوهنتون</s7> خودش <c7>گفت</c7> <q7>که صنف‌ها را قفل کنید</q7>.»</q6> <s8>وزارت تحصیلات عالی</s8> <q8>به پیام‌های ما</q8> <c8>جواب نداد</c8>. <s9>یک استاد که بیم برطرفی دارد</s9> <c9>گفت</c9> <q9>که معاش‌شان قطع شده است</q9>.
