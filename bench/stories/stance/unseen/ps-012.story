id: ps-012
language: ps
date: 2024-05-13
genre: business
1: speaker=هوايي شرکت; stance=denies; source=organization; evidence=own

<s1>هوايي شرکت</s1> <q1>د خپل دیوالي کېدو راپورونه</q1> <c1>بې‌بنسټه وبلل</c1>.
