id: nps-18
language: ps
date: 2024-09-28
genre: conflict
1: speaker=فرانس پرس; stance=asserts; source=organization
2: speaker=د کونړ اوسېدونکي; stance=asserts; source=group; within=1
3: speaker=احسان‌الله شینواری; stance=asserts; source=person
4: speaker=د پولو اداره; stance=asserts; source=organization; within=3
5: speaker=د پاکستان ځواکونه; stance=claims; source=group; within=4
6: speaker=ګلالۍ; stance=asserts; source=person
7: speaker=د ګلالۍ مېړه; stance=asserts; source=person; within=6
8: speaker=د سره صلیب نړیواله کمېټه; stance=demands; source=organization

<s1>فرانس پرس</s1> <s2>د کونړ د سرکاڼو د دریو اوسېدونکو</s2> <c2>په حواله</c2> <c1>خبر ورکړی</c1> <q1,2>چې د جمعې په شپه پر دریو کلیو د هاوان مرمۍ لګېدلې دي</q1,2>.

<s3>د والي ویاند احسان‌الله شینواری</s3> <c3>وایي</c3>، <q3><s4>د پولو ادارې</s4> دوی ته <c4>خبر ورکړی</c4> <q4>چې <s5>د پاکستان ځواکونه</s5> <c5>ادعا کوي</c5> <q5>چې د وسله‌والو پر یوه ډله یې برید کړی</q5></q4></q3>.

بي‌بي ګلالۍ، د شپږو ماشومانو مور، په سترګو کې اوښکې لري. <c6>وايي</c6>: <q6>«<s7>مېړه مې</s7> <c7>وویل</c7> <q7>چې سهار به ځو</q7>، خو سهار پاتې نه شو.»</q6>

<s8>د سره صلیب نړیوالې کمېټې</s8> <c8>غوښتي</c8> <q8>چې ټپیانو ته دې لار پرانیستل شي</q8>.
