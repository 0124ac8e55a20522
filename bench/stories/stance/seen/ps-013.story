id: ps-013
language: ps
date: 2024-05-14
genre: sport
1: speaker=نازیه ستانکزۍ; stance=denies; source=person; evidence=own
2: speaker=نازیه ستانکزۍ; stance=asserts; source=person; evidence=own

<s1,2>منډې وهونکې نازیه ستانکزۍ</s1,2> <q1>د نشه‌یي درملو کارول</q1> <c1>رد کړل</c1> او <c2>ویې ویل</c2> <q2>چې «بایلل راته تر ټګۍ ښه دي»</q2>.
