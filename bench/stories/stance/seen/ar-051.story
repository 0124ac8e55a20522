id: ar-051
language: ar
date: 2024-05-24
genre: business
1: speaker=شركة السيارات; stance=promises; source=organization; evidence=own

<c1>التزمت</c1> <s1>شركة السيارات</s1> <q1>بألا يُسرَّح أي عامل قبل عام 2027</q1>.
