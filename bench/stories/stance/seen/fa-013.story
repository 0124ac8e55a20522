id: fa-013
language: fa
date: 2024-05-14
genre: human rights
1: speaker=خانواده‌های بازداشت‌شدگان; stance=claims; source=group; evidence=own

<c1>به ادعای</c1> <s1>خانواده‌های بازداشت‌شدگان</s1>، <q1>فرزندانشان در بازداشتگاه کتک خورده‌اند</q1>.
