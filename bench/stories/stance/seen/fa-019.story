id: fa-019
language: fa
date: 2024-05-20
genre: business
1: speaker=شرکت آب منطقه‌ای; stance=admits; source=organization; evidence=own

<s1>شرکت آب منطقه‌ای</s1> <c1>پذیرفت</c1> <q1>که از بهمن‌ماه از نشت لوله خبر داشته است</q1>.
