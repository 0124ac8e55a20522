id: nps-13
language: ps
date: 2023-10-19
genre: courts
1: speaker=خامه پرس; stance=asserts; source=organization
2: speaker=د هرات د محکمې مرستیال; stance=asserts; source=office; within=1
3: speaker=جمعه‌ګل; stance=admits; source=person; within=2
4: speaker=فرید خوږیاڼی; stance=asserts; source=person
5: speaker=جمعه‌ګل; stance=asserts; source=person; within=4
6: speaker=ګاونډی; stance=accuses; source=person; within=5
7: speaker=د جمعه‌ګل مور; stance=asserts; source=person
8: speaker=جمعه‌ګل; stance=demands; source=person; within=7

هرات — <s1>خامه پرس</s1> <s2>د هرات د محکمې د مرستیال</s2> <c2>له خولې</c2> <c1>راپور ورکړی</c1> <q1,2>چې <s3>تورن جمعه‌ګل</s3> <c3>منلې</c3> <q3>چې د خپل ګاونډي کور ته یې اور اچولی</q3></q1,2>.

<s4>د تورن مدافع وکیل فرید خوږیاڼی</s4> بیا <c4>وايي</c4>: <q4>«<s5>زما موکل</s5> له زندانه په لیک کې <c5>لیکلي</c5> <q5>چې <s6>ګاونډي</s6> <q6>پر ده</q6> <c6>تور لګولی</c6> <q6>چې ځمکه یې غصب کړې</q6></q5>. اقرار تر وهلو وروسته اخیستل شوی.»</q4>

<s7>د جمعه‌ګل مور</s7> په ژړغوني غږ <c7>وویل</c7> <q7>چې <s8>زوی یې</s8> <q8>د یوه بل قاضي</q8> <c8>غوښتنه کړې ده</c8></q7>. محکمه به تر راتلونکې اونۍ پر قضیه پرېکړه اعلان کړي.
