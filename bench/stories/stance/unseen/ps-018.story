id: ps-018
language: ps
date: 2024-05-19
genre: conflict
1: speaker=سفارت; stance=denies; source=organization; evidence=hearsay
2: speaker=د سیمې د پولیسو; stance=denies; source=organization; within=1; evidence=own

<s1>سفارت</s1> <s2>د سیمې د پولیسو</s2> <c2>له خولې</c2> <c1>رد کړه</c1> <q1,2>چې د دوی کوم تبعه نیول شوی دی</q1,2>.
