id: ufa-15
language: fa
date: 2024-12-03
genre: conflict
1: speaker=ارتش; stance=asserts; source=organization
2: speaker=ارتش; stance=asserts; source=document
3: speaker=امدادگرانی; stance=asserts; source=group; within=4
4: speaker=شبکه «الافق»; stance=asserts; source=organization
5: speaker=مروان الخطیب; stance=denies; source=person
6: speaker=مروان الخطیب; stance=accuses; source=person
7: speaker=دبیرکل سازمان ملل; stance=demands; source=office
8: speaker=دبیرکل سازمان ملل; stance=asserts; source=office
9: speaker=-; stance=asserts; source=unnamed
10: speaker=-; stance=doubts; source=unnamed
11: speaker=وزارت خارجه; stance=declines; source=organization

بیروت - <s1>ارتش</s1> بامداد سه‌شنبه <c1>اعلام داشت</c1> <q1>که دو انبار مهمات را در دره بقاع هدف گرفته است</q1>. در ادامه <s2>این اطلاعیه</s2> <c2>آمده است</c2>: <q2>«هیچ غیرنظامی در محل حضور نداشت.»</q2>

<s4>شبکه «الافق»</s4> <c3>با استناد به گفته‌های</c3> <s3>امدادگرانی که خود را به محل رسانده بودند</s3> <c4>خبر داد</c4> <q3,4>که نُه نفر، همه از یک خانواده، جان باخته‌اند</q3,4>. خانه‌ای که ویران شده، در سیصدمتری مدرسه روستاست.

<s5,6>مروان الخطیب، شهردار رشیا،</s5,6> <q5>وجود انبار سلاح در روستا</q5> را <c5>رد کرد</c5> و <q6>حمله را «جنایتی آشکار»</q6> <c6>نامید</c6>.

<s7,8>دبیرکل سازمان ملل</s7,8> از دو طرف <c7>خواست</c7> <q7>خویشتن‌داری کنند</q7> و در سخنانی جداگانه <c8>تصریح نمود</c8> <q8>که آتش‌بس شکننده است</q8>.

<s9,10>یک دیپلمات غربی که به شرط فاش نشدن نامش صحبت می‌کرد</s9,10> <c9>گفت</c9> <q9>گفت‌وگوها در قاهره ادامه دارد</q9>، اما به <q10>نتیجه آن</q10> <c10>خوش‌بین نبود</c10>. <s11>وزارت خارجه</s11> به <q11>درخواست ما برای توضیح</q11> <c11>پاسخ نداد</c11>. برق نیمی از آبادی از شب پیش قطع است، به طوری که چراغ‌های درمانگاه با موتور روشن می‌شود.
