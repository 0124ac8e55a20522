id: tps-09
language: ps
date: 2024-11-06
genre: rights
1: speaker=د بشري حقونو څار; stance=asserts; source=organization
2: speaker=د څار راپور; stance=accuses; source=document
3: speaker=ګل‌آغا; stance=asserts; source=person
4: speaker=ګل‌آغا; stance=asserts; source=person
5: speaker=د زندانونو اداره; stance=denies; source=organization
6: speaker=یو پخوانی ساتونکی; stance=admits; source=unnamed
7: speaker=نادیه هوتک; stance=asserts; source=person
8: speaker=نادیه هوتک; stance=demands; source=person
9: speaker=والي; stance=promises; source=office
10: speaker=والي; stance=declines; source=office

هغه زندان چې د ښار په لوېدیځ کې پروت دی، د دوو سوو کسانو لپاره جوړ شوی و؛ اوس پکې اووه سوه کسان دي.

<s1>د «بشري حقونو څار» په نامه سازمان</s1> <c1>موندلې</c1> <q1>چې پنځوس بندیان بې‌دوسیې ساتل کېږي</q1>. <s2>د دې سازمان راپور</s2> <c2>پړه اچوي</c2> <q2>پر هغو پلټونکو چې په زور اعتراف اخلي</q2>.

<q3>«څلور شپې یې ویده کېدو ته پرېنښودم»</q3>، <c3>حال وايي</c3> <s3>ګل‌آغا، چې په پسرلي کې خوشی شوی،</s3> <q3>«بیا یې یو کاغذ راوړ.»</q3> <s4>د هغه</s4> <c4>د خبرو له مخې</c4>، <q4>په کوټه کې یې کړکۍ هم نه درلوده</q4>.

<s5>د زندانونو اداره</s5> <c5>ټینګار لري</c5> <q5>چې هېڅوک نه دي شکنجه شوي</q5>. <s6>یو پخوانی ساتونکی، چې د غچ له وېرې یې نوم پټ ساتل شوی،</s6> <c6>مني</c6> <q6>چې وهل «ورځنی کار» و</q6>.

<s7>مدافع وکیله نادیه هوتک</s7> <c7>خواشینې ده</c7> <q7>چې محکمې یې لیکونه نه ځوابوي</q7>. <q8>د بندیانو سملاسي خوشې کول</q8> <c8><s8>یې</s8> وغوښتل</c8>. ژمی رانږدې دی او بخارۍ نشته.

<s9>والي</s9> <c9>ډاډ ورکړ</c9> <q9>چې پلاوی به ټاکي</q9>، خو <q10>د وهلو په تړاو</q10> <c10><s10>یې</s10> تبصره ونه کړه</c10>.
