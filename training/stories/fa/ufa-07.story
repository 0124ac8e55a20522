id: ufa-07
language: fa
date: 2024-01-15
genre: human rights
1: speaker=کانون نویسندگان جنوب; stance=accuses; source=organization
2: speaker=کانون نویسندگان جنوب; stance=demands; source=organization
3: speaker=نسترن بهادری; stance=asserts; source=person
4: speaker=نسترن بهادری; stance=asserts; source=person
5: speaker=نسترن بهادری; stance=asks; source=person
6: speaker=اداره کل زندان‌های فارس; stance=denies; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=8
8: speaker=وب‌سایت «پنجره»; stance=asserts; source=organization
9: speaker=گزارشگر ویژه سازمان ملل; stance=asserts; source=office
10: speaker=گزارشگر ویژه سازمان ملل; stance=demands; source=office

<s1,2>کانون نویسندگان جنوب</s1,2> <q1>بازداشت هومن فرهمند، مترجم ۵۸ ساله،</q1> را <c1>محکوم کرد</c1> و <c2>خواهان</c2> <q2>آزادی بی‌قیدوشرط او</q2> شد.

هومن فرهمند را که سابقه بیماری قلبی دارد، دوشنبه گذشته از خانه‌اش در شیراز بردند. <s3>همسرش، نسترن بهادری،</s3> در صفحه اینستاگرام خود <c3>نوشت</c3> <q3>که داروهایش را از او نگرفته‌اند که به دستش برسانند</q3>. <q4>«هر روز پشت در زندان می‌ایستم</q4>، <c4>نوشت</c4>، <q4>و هر روز دست خالی برمی‌گردم.»</q4> <s5>او</s5> در پایان <c5>پرسیده است</c5>: <q5>«جرم ترجمه چیست؟»</q5>

<s6>اداره کل زندان‌های فارس</s6> <q6>محرومیت این زندانی از درمان</q6> را <c6>نادرست دانست</c6>.

<s8>وب‌سایت «پنجره»</s8> <c7>به نقل از</c7> <s7>یک منبع مطلع که از ترس پیگرد نامش محفوظ مانده،</s7> <c8>نوشته است</c8> <q7,8>پرونده او به دادگاه انقلاب رفته است</q7,8>.

<s9,10>گزارشگر ویژه سازمان ملل</s9,10> <c9>با ابراز نگرانی</c9> از <q9>وضع جسمی زندانی</q9> از مقام‌ها <c10>خواست</c10> <q10>اجازه دهند پزشک مستقل او را معاینه کند</q10>.
