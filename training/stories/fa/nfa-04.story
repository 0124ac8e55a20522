id: nfa-04
language: fa
date: 2024-10-09
genre: conflict
1: speaker=رویترز; stance=asserts; source=organization
2: speaker=شبکه المیادین; stance=asserts; source=organization; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=ارتش لبنان; stance=asserts; source=organization
5: speaker=ارتش اسرائیل; stance=claims; source=organization; within=6
6: speaker=نزار حداد; stance=denies; source=person
7: speaker=نزار حداد; stance=asserts; source=person
8: speaker=-; stance=asserts; source=group; within=7

<s1>رویترز</s1> <c2>به نقل از</c2> <s2>شبکه المیادین</s2> <c1>گزارش داد</c1> <q1,2>که <c3>به گفته</c3> <s3>یک منبع امنیتی لبنان</s3> <q3>حمله پهپادی بامداد چهارشنبه یک انبار سوخت را در حومه صور هدف گرفته است</q3></q1,2>. <s4>ارتش لبنان</s4> در بیانیه‌ای <c4>اعلام کرد</c4> <q4>این حمله تلفاتی نداشته است</q4>.

<s6>نزار حداد، شهردار منطقه،</s6> <q6><c5>ادعای</c5> <s5>ارتش اسرائیل</s5> <q5>که در این محل سلاح نگهداری می‌شده است</q5></q6> را <c6>تکذیب کرد</c6>. <s7>حداد</s7> <c7>در گفت‌وگو با خبرنگاران گفت</c7>: <q7>«این انبار را همه می‌شناسند. <s8>کارگران</s8> امروز صبح به من <c8>گفتند</c8> <q8>که جز گازوئیل ژنراتورها چیزی آنجا نبوده است</q8>.»</q7>
