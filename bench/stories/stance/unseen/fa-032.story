id: fa-032
language: fa
date: 2024-05-05
genre: politics
1: speaker=سخنگوی نخست‌وزیر; stance=declines; source=office; evidence=own

<s1>سخنگوی نخست‌وزیر</s1> <q1>دربارهٔ نامهٔ فاش‌شده</q1> <c1>اظهارنظر نکرد</c1>.
