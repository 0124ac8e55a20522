id: ups-23
language: ps
date: 2024-06-14
genre: business
1: speaker=د هوايي چلند ادارې; stance=asserts; source=organization
2: speaker=عبدالولي سرحدي; stance=asserts; source=person
3: speaker=عبدالولي سرحدي; stance=asserts; source=person
4: speaker=-; stance=asserts; source=unnamed
5: speaker=عبدالولي سرحدي; stance=denies; source=person
6: speaker=بي‌بي‌سي; stance=asserts; source=organization
7: speaker=راپور; stance=asserts; source=document; within=6
8: speaker=کمال الدین; stance=accuses; source=person
9: speaker=کمال الدین; stance=demands; source=person
10: speaker=عبدالولي سرحدي; stance=promises; source=person

<s1>د هوايي چلند ادارې</s1> <c1>تصدیق کړې</c1>، <q1>چې د مزار شریف او استانبول ترمنځ الوتنې له دوشنبې پیلېږي</q1>. دا هغه کرښه ده چې درې کاله وړاندې د بیمې له امله ودرېده.

<s2>د ادارې مرستیال عبدالولي سرحدي</s2> د پنجشنبې په غرمه <c2>خبریالانو ته معلومات ورکړل</c2>، <q2>چې ټکټ به د دوه سوه اتیا ډالرو په بیه وي</q2>. <s3>د هغه</s3> <c3>په اټکل</c3>، <q3>کال به پنځوس زره مسافر وړل کېږي</q3>.

<s4>یو تن پیلوټ، چې د دندې له لاسه ورکولو وېره لري،</s4> پټ <c4>وايي</c4>: <q4>د دوو الوتکو د انجن کتنه لا نه ده شوې</q4>. <s5>سرحدي</s5> <q5>د الوتکو په اړه دا اندېښنې</q5> <c5>بې‌ځایه یادوي</c5>.

<s6>بي‌بي‌سي</s6> <s7>د یوه پټ راپور</s7> <c7>په حواله</c7> <c6>ویلي</c6>، <q6,7>چې د هوايي ډګر د راډار دستګاه له کاره لوېدلې</q6,7>.

<s8>د سوداګرو د ټولنې غړی کمال الدین</s8> <c8>تور لګوي</c8>، <q8>چې د مال د لېږد لایسنسونه یوازې یوه شرکت ته ورکړل شوي</q8>. <c9>سپارښتنه <s9>یې</s9> وکړه</c9>، <q9>چې بازار دې ټولو ته پرانیزل شي</q9>. کله چې د ادارې مرستیال له تالاره وت، <c10>ډاډ <s10>یې</s10> ورکړ</c10>، <q10>چې داوطلبي به روڼه وي</q10>.
