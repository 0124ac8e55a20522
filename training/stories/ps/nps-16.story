id: nps-16
language: ps
date: 2024-01-24
genre: sport
1: speaker=کرک‌انفو; stance=asserts; source=organization
2: speaker=پیټر ګرانټ; stance=asserts; source=person; within=1
3: speaker=د کرېکټ نړیواله شورا; stance=asserts; source=organization; within=2
4: speaker=شفیق‌الله وفا; stance=asserts; source=person
5: speaker=راشد زاخېل; stance=asserts; source=person; within=4
6: speaker=شفیق‌الله وفا; stance=denies; source=person
7: speaker=-; stance=claims; source=unnamed; within=6
8: speaker=راشد زاخېل; stance=asks; source=person

<s1>کرک‌انفو</s1> <s2>د روزونکي پیټر ګرانټ</s2> <c2>له قوله</c2> <c1>لیکلي</c1> <q1,2>چې <s3>د کرېکټ نړیوالې شورا</s3> ورته <c3>خبر ورکړی</c3> <q3>د هرارې میدان به تر مارچ چمتو نه شي</q3></q1,2>.

<s4>د کرېکټ بورډ ویاند شفیق‌الله وفا</s4> <c4>خبریالانو ته وویل</c4> <q4>چې <s5>راشد زاخېل</s5> له دوبۍ <c5>خبر ورکړی</c5> <q5>چې اوږه یې ښه شوې</q5></q4>. <s6>نوموړي</s6> <q6>دا <c7>آوازې</c7></q6> <c6>رد کړې</c6> <q6,7>چې د کپتان د بدلون بحث روان دی</q6,7>.

<s8>زاخېل</s8> پر خپله پاڼه <c8>وغوښتل</c8>: <q8>«ملاتړ مو مه بندوئ.»</q8> له زمبابوې سره سیالي د سې‌شنبې په ورځ ده او لوبډله به د شنبې په ورځ دوبۍ ته الوځي. د دواړو لوبډلو وروستۍ سیالي پروسږ کال وه.
