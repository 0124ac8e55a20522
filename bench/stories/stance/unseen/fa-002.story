id: fa-002
language: fa
date: 2024-05-03
genre: health
1: speaker=وزارت بهداشت; stance=asserts; source=organization; evidence=own

<s1>وزارت بهداشت</s1> روز دوشنبه <c1>اعلام کرد</c1> <q1>بستری‌شدگان بیماری تنفسی در یک ماه دو برابر شده‌اند</q1>.
