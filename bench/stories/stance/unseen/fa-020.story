id: fa-020
language: fa
date: 2024-05-21
genre: human rights
1: speaker=کانون یاری; stance=accuses; source=organization; evidence=hearsay
2: speaker=زندانیان آزادشده; stance=accuses; source=group; within=1; evidence=own

<s1>کانون یاری</s1> <c2>به نقل از</c2> <s2>زندانیان آزادشده</s2> <q1,2>مأموران را به شکنجهٔ متهمان</q1,2> <c1>متهم کرد</c1>.
