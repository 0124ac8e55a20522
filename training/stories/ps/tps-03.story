id: tps-03
language: ps
date: 2024-05-21
genre: business
1: speaker=د سوداګرۍ خونه; stance=asserts; source=organization
2: speaker=نظرجان مټاخېل; stance=asserts; source=person
3: speaker=نظرجان مټاخېل; stance=asserts; source=person
4: speaker=سوداګر; stance=accuses; source=group
5: speaker=د پاکستان د ګمرک یو چارواکی; stance=denies; source=unnamed
6: speaker=د سوداګرۍ وزارت; stance=promises; source=organization
7: speaker=رویټرز; stance=asserts; source=organization
8: speaker=دوه دیپلوماتان; stance=asserts; source=unnamed; within=7
9: speaker=زرغونه; stance=asserts; source=person
10: speaker=زرغونه; stance=doubts; source=person

د تورخم دروازه د څلورمې ورځې لپاره هم تړلې پاتې شوه او د لاریو کتار درې کیلومتره اوږد شو. <s1>د سوداګرۍ خونه</s1> <c1>خبر ورکوي</c1> <q1>چې هره ورځ پنځه میلیونه ډالره زیان اوړي</q1>.

<s2>د دې خونې د سرحدي چارو مسوول نظرجان مټاخېل</s2> <c2>په خبره</c2>، <q2>تر ټولو ډېر زیان د مېوو سوداګرو ته رسېدلی</q2>. <q3>«انګور او انار په موټرو کې خوسا شول،»</q3> <c3><s3>یې</s3> وویل</c3>، <q3>«او څوک یې پوښتنه نه کوي.»</q3>

هغه چلوونکي چې اوبه یې نه درلودې، تر لاریو لاندې ویده وو. <s4>سوداګر</s4> <q4>د پولې هاخوا ځواکونه</q4> <c4>تورنوي</c4> <q4>چې بډې غواړي</q4>. <s5>د پاکستان د ګمرک یوه چارواکي، چې د موضوع د حساسیت له امله یې خپل نوم وانه خیست،</s5> <q5>دا ادعا</q5> <c5>بې‌بنسټه وبلله</c5>.

<s6>د سوداګرۍ وزارت</s6> <c6>ژمنه کړې</c6> <q6>چې دروازه به تر جمعې پرانیزي</q6>. <s7>رویټرز</s7> <s8>د دوو دیپلوماتانو</s8> <c8>په حواله</c8> <c7>لیکلي</c7>، <q7,8>خبرې لا پایلې ته نه دي رسېدلې</q7,8>. <s9>اقتصادپوهه زرغونه</s9> <c9>فکر کوي</c9> <q9>چې دا بندیز سیاسي دی</q9>؛ <q10>د ژر حل په اړه</q10> <c10>شک لري</c10>.
