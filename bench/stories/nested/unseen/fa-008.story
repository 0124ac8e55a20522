id: fa-008
language: fa
date: 2024-05-09
genre: conflict
1: speaker=شورشیان; stance=denies; source=organization; evidence=own
2: speaker=ارتش; stance=claims; source=organization; evidence=own

<s1>شورشیان</s1> <q1>گلوله‌باران درمانگاه</q1> را <c1>تکذیب کردند</c1>. <s2>ارتش</s2> <c2>ادعا کرد</c2> <q2>که گلوله‌ها از مواضع آنان شلیک شده است</q2>.
