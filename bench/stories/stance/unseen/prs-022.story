id: prs-022
language: prs
date: 2024-05-23
genre: courts
1: speaker=دوسیه; stance=accuses; source=document; evidence=own

در <s1>دوسیه</s1> <q1>دو مأمور گمرک به گرفتن رشوت</q1> <c1>متهم شده‌اند</c1>.
