id: prs-027
language: prs
date: 2024-05-28
genre: business
1: speaker=شرکت برشنا; stance=promises; source=organization; evidence=own

<s1>شرکت برشنا</s1> <c1>تعهد کرد</c1> <q1>که تا سه ماه دیگر برق شهر قطع نخواهد شد</q1>.
