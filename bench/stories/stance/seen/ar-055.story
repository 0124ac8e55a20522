id: ar-055
language: ar
date: 2024-05-28
genre: business
1: speaker=رائد العبيدي; stance=threatens; source=person; evidence=own

<c1>توعّد</c1> <s1>النقابي رائد العبيدي</s1> <q1>بإضراب السائقين «في أول أيام العيد»</q1> <q1>ما لم تُعدَّل الأجور</q1>.
