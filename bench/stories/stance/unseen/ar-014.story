id: ar-014
language: ar
date: 2024-05-15
genre: politics
1: speaker=المتحدث باسم المحافظ; stance=denies; source=office; evidence=own

<c1>نفى</c1> <s1>المتحدث باسم المحافظ</s1> <q1>أن يكون أحد قد مُنع من دخول مراكز الاقتراع</q1>.
