id: nprs-01
language: prs
date: 2024-05-11
genre: disaster
1: speaker=طلوع‌نیوز; stance=asserts; source=organization
2: speaker=غلام‌رسول قانع; stance=asserts; source=person; within=1
3: speaker=بی‌بی حاجره; stance=asserts; source=person
4: speaker=کارمندان برنامه جهانی غذا; stance=promises; source=group; within=3
5: speaker=عبدالبصیر نیازی; stance=asserts; source=person
6: speaker=والی بغلان; stance=demands; source=office; within=5

پلخمری – <s1>طلوع‌نیوز</s1> <c2>به نقل از</c2> <s2>غلام‌رسول قانع، رئیس حوادث طبیعی بغلان،</s2> <c1>گزارش داده</c1> <q1,2>که سیلاب روز جمعه در ولسوالی بُرکه بیش از دو صد خانه را ویران کرده است</q1,2>.

بی‌بی حاجره، باشندهٔ برکه، در زیر خیمه‌یی نشسته است. <c3>می‌گوید</c3>: <q3>«<s4>کارمندان برنامه جهانی غذا</s4> دیروز به ما <c4>وعده دادند</c4> <q4>که امروز آرد می‌رسد</q4>، اما تا حال چیزی نیامده.»</q3>

<s5>عبدالبصیر نیازی، سخنگوی قوماندانی امنیه،</s5> <c5>به رسانه‌ها گفت</c5> <q5>که <s6>والی</s6> در جلسهٔ اضطراری <c6>هدایت داده است</c6> <q6>تا همه موترهای دولتی به ساحه فرستاده شوند</q6></q5>.
