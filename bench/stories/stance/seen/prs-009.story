id: prs-009
language: prs
date: 2024-05-10
genre: human rights
1: speaker=خانواده‌های زندانیان; stance=denies; source=group; evidence=own

<s1>خانواده‌های زندانیان</s1> <c1>انکار می‌کنند</c1> <q1>که بستگان‌شان سلاح داشته‌اند</q1>.
