id: prs-008
language: prs
date: 2024-05-09
genre: disaster
1: speaker=شاروالی; stance=asserts; source=organization; evidence=own
2: speaker=ادارهٔ اطفاییه; stance=asserts; source=organization; evidence=own

<s1>شاروالی</s1> <c1>گفت</c1> <q1>که بازار نُه ساعت سوخت</q1>. <s2>ادارهٔ اطفاییه</s2> <c2>می‌گوید</c2> <q2>علت آتش‌سوزی هنوز معلوم نیست</q2>.
