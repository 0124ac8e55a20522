id: prs-006
language: prs
date: 2024-05-07
genre: health
1: speaker=وژمه پوپل; stance=asserts; source=person; evidence=hearsay
2: speaker=نرس‌ها; stance=asserts; source=group; within=1; evidence=own
3: speaker=آمر شفاخانه; stance=declines; source=office; within=1; evidence=own

<s1>وژمه پوپل، وکیل ولایتی،</s1> <c1>گفت</c1> <q1>که <s2>نرس‌ها</s2> از <q2>کمبود دوا</q2> <c2>شکایت کرده‌اند</c2> و <s3>آمر شفاخانه</s3> <q3>در این باره</q3> <c3>چیزی نگفته است</c3></q1>.
