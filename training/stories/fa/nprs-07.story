id: nprs-07
language: prs
date: 2024-10-14
genre: sport
1: speaker=نوید رحیمی; stance=asserts; source=person
2: speaker=جاناتان کلارک; stance=asserts; source=person; within=1
3: speaker=شورای جهانی کریکت; stance=asserts; source=organization; within=2
4: speaker=روزنامهٔ آرمان; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=بورد کریکت; stance=denies; source=organization
7: speaker=روزنامهٔ آرمان; stance=claims; source=organization; within=6
8: speaker=بورد کریکت; stance=asserts; source=organization
9: speaker=میرویس; stance=asserts; source=person
10: speaker=مادر میرویس; stance=asserts; source=person; within=9

<s1>نوید رحیمی، سخنگوی تیم زیر ۱۹ سال کریکت،</s1> روز دوشنبه <c1>گفت</c1> <q1>که <s2>جاناتان کلارک، مربی توپ‌اندازان،</s2> به بازیکنان <c2>گفته است</c2> <q2><s3>شورای جهانی کریکت</s3> در نامه‌یی <c3>هشدار داده</c3> <q3>که میدان شارجه آماده نیست</q3></q2></q1>.

<s4>روزنامهٔ آرمان</s4> <c5>به حوالهٔ</c5> <s5>یک کارمند پیشین بورد</s5> <c4>نوشته بود</c4> <q4,5>که معاش سه ماههٔ بازیکنان پرداخت نشده است</q4,5>. <s6,8>بورد کریکت</s6,8> <q6><c7>ادعای</c7> <s7>این روزنامه</s7></q6> را <c6>رد کرد</c6> و <c8>افزود</c8> <q8>که پول از هفتهٔ پیش در حساب بازیکنان است</q8>.

<s9>میرویس، بازیکن هجده‌ساله از کندز،</s9> <c9>گفت</c9>: <q9>«<s10>مادرم</s10> <c10>می‌گوید</c10> <q10>که بازی کن، پول دوم است</q10>.»</q9>
