id: tps-21
language: ps
date: 2025-07-23
genre: business
1: speaker=آریوب هوايي شرکت; stance=asserts; source=organization
2: speaker=حشمت‌الله توریال; stance=asserts; source=person
3: speaker=حشمت‌الله توریال; stance=admits; source=person
4: speaker=مسافر; stance=accuses; source=group
5: speaker=بلومبرګ; stance=asserts; source=organization
6: speaker=درې پانګوال; stance=asserts; source=unnamed; within=5
7: speaker=شرکت; stance=denies; source=organization
8: speaker=وږمه ساحل; stance=doubts; source=person
9: speaker=وږمه ساحل; stance=asserts; source=person
10: speaker=د هوايي چلند اداره; stance=demands; source=organization

د کابل هوايي ډګر کې پرون دومره ګڼه ګوڼه وه چې خلک پر خپلو بکسونو ویده شول. <s1>آریوب هوايي شرکت</s1> په یوه لنډ پیغام کې <c1>خبرتیا ورکړه</c1> <q1>چې څلوېښت الوتنې یې لغوه کړې</q1>.

<q2>«الوتکې روغې دي، پیلوټان نشته»</q2>، <c2>دلیل راوړ</c2> <s2>د شرکت مشر حشمت‌الله توریال</s2>. وروسته <c3><s3>یې</s3> ومنله</c3> <q3>چې د دوو میاشتو تنخاوې پاتې دي</q3>. <s4>مسافرو</s4> <c4>نیوکه کوله</c4> <q4>چې نه اوبه ورکول کېږي او نه پیسې</q4>.

<s5>بلومبرګ</s5> <s6>د درېو پانګوالو، چې د تړون د محرمیت له کبله یې نومونه نه دي اخیستل شوي،</s6> <c6>په استناد</c6> <c5>راپور ورکوي</c5>، <q5,6>شرکت به تر مني پورې دېوالي شي</q5,6>. <s7>شرکت</s7> <q7>دا راپور</q7> <c7>له حقیقته لرې وباله</c7>.

<s8>شنونکې وږمه ساحل</s8> <q8>د شرکت په ژمنو</q8> <c8>باور نه لري</c8>. <q9>«هغه څوک چې پور په پور خلاصوي»</q9>، <s9>هغې</s9> <c9>استدلال وکړ</c9>، <q9>«بالاخره غورځېږي.»</q9> <s10>د هوايي چلند ادارې</s10> <q10>د مسافرو د پیسو بېرته ورکړه</q10> <c10>وغوښته</c10>. هغه ښځه چې ناروغه لور یې هند ته وړله، کور ته ستنه شوه.
