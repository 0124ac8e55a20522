id: prs-032
language: prs
date: 2024-05-05
genre: business
1: speaker=پرسش‌نامه; stance=asks; source=document; evidence=own

در <s1>پرسش‌نامه</s1> <c1>از دهقانان پرسیده شده</c1> <q1>که در سیلاب چند رأس مواشی از دست داده‌اند</q1>.
