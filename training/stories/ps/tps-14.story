id: tps-14
language: ps
date: 2025-03-04
genre: conflict
1: speaker=د طالبانو د دفاع وزارت; stance=claims; source=organization
2: speaker=د پاکستان پوځ; stance=asserts; source=organization
3: speaker=د دفاع وزارت ویاند; stance=denies; source=office
4: speaker=اسوشیټډ پرېس; stance=asserts; source=organization
5: speaker=یو قومي مشر; stance=asserts; source=unnamed; within=4
6: speaker=ملک نظرمحمد; stance=asserts; source=person
7: speaker=ملک نظرمحمد; stance=asserts; source=person
8: speaker=یوناما; stance=demands; source=organization
9: speaker=بې‌ځایه شوې کورنۍ; stance=asserts; source=group
10: speaker=د پاکستان پوځ; stance=threatens; source=organization
11: speaker=د بهرنیو چارو وزارت; stance=declines; source=organization

د ډیورنډ کرښې پر سر بیا نښته وشوه او د سپین بولدک خلک د شپې په تیاره کې ووتل.

<s1>د دفاع وزارت</s1> <c1>ادعا کوي</c1> <q1>چې لس پاکستاني سرتېري یې وژلي</q1>. <s2>د پاکستان پوځ</s2> <c2>وايي</c2>، <q2>یوازې دوه سرتېري یې ټپیان دي</q2>. <s3>د وزارت ویاند</s3> <q3>دا شمېر</q3> <c3>دروغ وباله</c3>.

د توپونو غږ دومره لوړ و چې د ماشومانو ژړا چا نه اورېده. <s6>ملک نظرمحمد، د سیمې مشر،</s6> <c6>وویل</c6>: <q6>«موږ سهار د کور پر ځای یوه کنده ولیده.»</q6> <c7>هیله <s7>یې</s7> وښوده</c7> <q7>چې جرګه به جوړه شي</q7>.

<s4>اسوشیټډ پرېس</s4> <s5>د یوه قومي مشر</s5> <c5>له خولې</c5> <c4>لیکي</c4>، <q4,5>ډزې له پاکستانۍ خوا پیل شوې</q4,5>؛ مشر د خپل خوندیتوب له امله نه دی نومول شوی. <s9>بې‌ځایه شوې کورنۍ</s9> <c9>شکایت کوي</c9> <q9>چې خېمې نشته</q9>.

<s8>یوناما</s8> <q8>د ملکیانو ساتنه</q8> <c8>غوښتې ده</c8>. <s10>د پاکستان پوځ</s10> <c10>ګواښ کړی</c10>، <q10>«هره ډزه به په ډزو ځواب کړو»</q10>. <s11>د بهرنیو چارو وزارت</s11> <q11>تر اوسه په دې اړه</q11> <c11>څه نه دي ویلي</c11>.
