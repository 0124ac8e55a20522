id: ar-064
language: ar
date: 2024-05-09
genre: conflict
1: speaker=رويترز; stance=declines; source=organization; evidence=own

<c1>لم تتمكن</c1> <s1>رويترز</s1> <q1>من التحقق بشكل مستقل من مكان تصوير المقطع</q1>.
