id: fa-008
language: fa
date: 2024-05-09
genre: business
1: speaker=شرکت هواپیمایی آسمان‌گستر; stance=denies; source=organization; evidence=own

<s1>شرکت هواپیمایی آسمان‌گستر</s1> <q1>گزارش‌ها دربارهٔ ورشکستگی خود</q1> را <c1>بی‌اساس خواند</c1>.
