id: prs-011
language: prs
date: 2024-05-12
genre: conflict
1: speaker=جبههٔ رهایی; stance=claims; source=organization; evidence=own

<s1>جبههٔ رهایی</s1> <c1>ادعا کرد</c1> <q1>که ۲۰ تن از نیروهای حکومت را کشته است</q1>.
