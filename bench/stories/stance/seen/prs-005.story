id: prs-005
language: prs
date: 2024-05-06
genre: culture
1: speaker=زهره انوری; stance=asserts; source=person; evidence=own

<q1>«این تابلو را پدرم از یک دکان کهنه‌فروشی خریده بود»</q1>، <s1>زهره انوری، گردانندهٔ نگارستان،</s1> <c1>در گفت‌وگو با خبرنگاران گفت</c1>.
