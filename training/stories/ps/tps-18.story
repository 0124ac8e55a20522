id: tps-18
language: ps
date: 2025-05-24
genre: sport
1: speaker=زمریال حیدري; stance=asserts; source=person
2: speaker=زمریال حیدري; stance=denies; source=person
3: speaker=د پهلوانۍ فدراسیون; stance=asserts; source=organization
4: speaker=د ډوپینګ ضد اداره; stance=accuses; source=organization
5: speaker=هیله ساپۍ; stance=asserts; source=person
6: speaker=هیله ساپۍ; stance=asks; source=person
7: speaker=روزونکی; stance=declines; source=office
8: speaker=سیالان; stance=praises; source=group
9: speaker=زمریال حیدري; stance=promises; source=person
10: speaker=یوه ورځپاڼه; stance=claims; source=document

پهلوان زمریال حیدري د سیالۍ پر مهال داسې ولوېد چې د نندارچیانو ساه بنده شوه. <q1>«اوږه مې بې‌ځایه شوه، خو درد مې نه احساساوه»</q1>، <s1>هغه</s1> <c1>کیسه وکړه</c1>.

<s4>د ډوپینګ ضد ادارې</s4> <q4>دی</q4> <c4>تورن کړی</c4> <q4>چې ممنوع درمل یې خوړلي</q4>. <c2>لوړه <s2>یې</s2> وکړه</c2> <q2>چې له شیدو او کوچو پرته یې څه نه دي خوړلي</q2>. <s10>یوې ورځپاڼې</s10> <c10>اټکل کړی</c10>، <q10>ښایي دوه کاله بندیز پرې ولګېږي</q10>.

<s3>د پهلوانۍ فدراسیون</s3> <c3>روښانه کړې</c3> <q3>چې دویمه معاینه به تر دوو اونیو وشي</q3>. <s5>ډاکټره هیله ساپۍ</s5> <c5>احتمال ورکوي</c5> <q5>چې درمل په ناسم ډول ورکړل شوي</q5>. <q6>«ولې چا له لوبغاړي تر لوبې مخکې ونه پوښتل؟»</q6> <s6>هغې</s6> <c6>پوښتنه راپورته کړه</c6>. هغه بوتل چې له هغه ترې اوبه څښلي وې، ورک دی.

<s8>سیالانو</s8> <q8>د زمریال مړانه</q8> <c8>وستایله</c8>. <s7>روزونکي</s7> <c7>خوله ونه خوځوله</c7>. <s9>زمریال</s9> خو <c9>ژمنه کړې</c9>، <q9>راتلونکی کال به بیا ډګر ته راوځي</q9>، که څه هم لاس یې لا په پټۍ کې دی.
