id: tps-13
language: ps
date: 2025-02-08
genre: culture
1: speaker=خوشال بېکس; stance=asserts; source=person
2: speaker=خوشال بېکس; stance=asserts; source=person
3: speaker=مراد شینواری‌زی; stance=asserts; source=person
4: speaker=مراد شینواری‌زی; stance=asserts; source=person
5: speaker=د خوشال لور; stance=asserts; source=person
6: speaker=خپرندویه ټولنه; stance=denies; source=organization
7: speaker=یو کره‌کتونکی; stance=asserts; source=unnamed
8: speaker=د کتاب سریزه; stance=asserts; source=document
9: speaker=نوی نسل; stance=demands; source=group
10: speaker=مراد شینواری‌زی; stance=doubts; source=person

<s1>خوشال بېکس</s1> <c1>باور درلود</c1> <q1>چې لنډه کیسه باید د ګودر په څېر روڼه وي</q1>. <s3>مراد شینواري‌زي</s3> بیا <c3>ګڼله</c3> <q3>چې کیسه د شپې په شان تیاره ښه ده</q3>. دواړه په یوه کوڅه کې اوسېدل او کلونه یې خبرې نه سره کولې.

<q2>«زه د خلکو ژبه لیکم، نه د کتاب»</q2>، <s2>خوشال</s2> په یوه لیک کې <c2>کښلي وو</c2>. <q4>نثر</q4>، <s4>د مراد</s4> <c4>په عقیده</c4>، <q4>بې درده نه زېږي</q4>. ژمی به راغی او دی به لا هم په هماغه زړه میز ناست و، چې یوه پښه یې ماته وه.

<s5>د خوشال لور</s5> <c5>په یاد لري</c5> <q5>چې پلار یې پټ پټ د مراد کتابونه لوستل</q5>. <s10>مراد</s10> <c10>شک درلود</c10> <q10>چې څوک دې یې لیکنې ولولي</q10>.

<s7>د یوه کره‌کتونکي</s7> <c7>په تعبیر</c7>، <q7>«دوی د یوه سیند دوه غاړې وې»</q7>. <s6>خپرندویې ټولنې</s6> <q6>د درېیم ناچاپه ناول اوازه</q6> <c6>بې‌اساسه وبلله</c6>. <s8>د نوې ټولګې سریزه</s8> <c8>یادونه کوي</c8>، <q8>دواړه له هېواده بهر مړه شوي</q8>. <s9>ځوان لیکوال</s9> <c9>غواړي</c9> <q9>چې کتابونه یې بیا چاپ شي</q9>.
