id: ps-017
language: ps
date: 2024-05-18
genre: sport
1: speaker=نسیمه رسولي; stance=asserts; source=person; evidence=own
2: speaker=مینه پارسا; stance=promises; source=person; evidence=own

<q1>«موږ تر سیال ښه لوبه وکړه»</q1>، <s1>روزونکې نسیمه رسولي</s1> <c1>وویل</c1>. <s2>کپتانه مینه پارسا</s2> <c2>ژمنه وکړه</c2> <q2>چې د یکشنبې لوبه به بل ډول وي</q2>.
