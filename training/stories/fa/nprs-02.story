id: nprs-02
language: prs
date: 2024-03-19
genre: conflict
1: speaker=رویترز; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=سخنگوی وزارت دفاع; stance=asserts; source=office; within=10
4: speaker=خان‌محمد وردک; stance=denies; source=person
5: speaker=پاکستان; stance=claims; source=organization; within=4
6: speaker=خان‌محمد وردک; stance=asserts; source=person
7: speaker=بزرگان قوم; stance=asserts; source=group; within=6
8: speaker=یوناما; stance=asserts; source=organization
9: speaker=تیم حقوق بشر یوناما; stance=asserts; source=organization; within=8
10: speaker=بی‌بی‌سی; stance=asserts; source=organization

<c1>به گزارش</c1> <s1>رویترز</s1> <c2>به نقل از</c2> <s2>سه باشندهٔ محل که از ترس انتقام نام نگرفتند</s2>، <q1,2>طیاره‌های پاکستانی شب دوشنبه قریه‌یی را در ولسوالی سپیرهٔ خوست بمباران کردند</q1,2>.

<s4>خان‌محمد وردک، معاون والی خوست،</s4> <q4><c5>ادعای</c5> <s5>پاکستان</s5></q4> را <q4,5>که هدف حمله پناهگاه جنگجویان بوده</q4,5>، <c4>رد کرد</c4>. <s6>او</s6> <c6>گفت</c6>: <q6>«<s7>بزرگان قوم</s7> به من <c7>گفتند</c7> <q7>که تنها زنان و کودکان در خانه بودند</q7>.»</q6>

<s10>بی‌بی‌سی</s10> <c3>از قول</c3> <s3>سخنگوی وزارت دفاع</s3> <c10>نوشت</c10> <q3,10>که پوسته‌های آن سوی خط را با سلاح ثقیل هدف قرار داده‌اند</q3,10>. <s8>یوناما</s8> در اعلامیه‌یی <c8>گفت</c8> <q8>که <c9>بر اساس یافته‌های</c9> <s9>تیم حقوق بشر این نهاد</s9> <q9>دست‌کم هشت غیرنظامی کشته شده‌اند</q9></q8>.
