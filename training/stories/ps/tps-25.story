id: tps-25
language: ps
date: 2025-11-22
genre: conflict
1: speaker=د مقاومت ویاند; stance=claims; source=office
2: speaker=سمندر پامیري; stance=asserts; source=person
3: speaker=سمندر پامیري; stance=asserts; source=person
4: speaker=د امنیتي ځواکونو قوماندانۍ; stance=denies; source=organization
5: speaker=سره میاشت; stance=asserts; source=organization
6: speaker=یوه کلیواله; stance=asserts; source=unnamed
7: speaker=الجزیره; stance=asserts; source=organization
8: speaker=یو پوځي; stance=asserts; source=unnamed; within=7
9: speaker=منځګړي; stance=promises; source=group
10: speaker=د اروپا ټولنه; stance=demands; source=organization

اوربند یوازې څلوېښت دقیقې وچلېد او بیا د غره له سره ډزې پیل شوې. <s1>د مقاومت ویاند</s1> <c1>لافې وهي</c1>، <q1>ګواکې ملګرو یې غونډۍ بې‌تلفاتو نیولې</q1>. <s4>د امنیتي ځواکونو قوماندانۍ</s4> <q4>دا ادعا</q4> <c4>دروغ ګڼلې</c4>. <s5>د سرې میاشتې</s5> <c5>د ارقامو له مخې</c5>، <q5>اته دېرش کسان ټپیان شوي</q5>.

<s2>جراح سمندر پامیري</s2> <c2>په ټوکه وويل</c2>: <q2>«د موبایل په رڼا عملیات کوو. لا ښه چې بطري شته.»</q2> <q3>پټۍ</q3>، <s3>د ده</s3> <c3>په حساب</c3>، <q3>یوازې تر سبا رسي</q3>. ټوله شپه چا په ګاونډ کې لرګي ماتول او څوک خوب ته پرې نه ښودل.

<s7>الجزیرې</s7> <s8>د یوه پوځي، چې د خپرېدو اجازه یې نه درلوده،</s8> <c8>له خولې</c8> <c7>خپره کړه</c7> <q7,8>چې دوه کنډکونه نور هم ور روان دي</q7,8>. <q6>«ټانکونه زموږ پر پټي تېر شول»</q6>، <s6>یوې کلیوالې، چې د وېرې له امله یې ځان ونه پېژانده،</s6> <c6>تصدیق وکړ</c6>.

<s9>منځګړو</s9> <c9>ډاډ ورکړ</c9>، <q9>خبرې به سې‌شنبه بیا پیل شي</q9>. <s10>د اروپا ټولنې</s10> <q10>د غلې د لېږد لپاره د لارې پرانیستل</q10> <c10>وغوښتل</c10>.
