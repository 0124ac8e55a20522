id: tps-12
language: ps
date: 2025-01-17
genre: business
1: speaker=د افغانستان بانک; stance=asserts; source=organization
2: speaker=صرافان; stance=asserts; source=group
3: speaker=نصیر احمدشاهي; stance=asserts; source=person
4: speaker=نصیر احمدشاهي; stance=doubts; source=person
5: speaker=د کرنې وزارت; stance=asserts; source=organization
6: speaker=بزګران; stance=accuses; source=group
7: speaker=شرکت; stance=denies; source=organization
8: speaker=شرکت; stance=promises; source=organization
9: speaker=د بازار سروې; stance=asserts; source=document
10: speaker=دوکاندار; stance=asserts; source=unnamed

افغانۍ بیا ارزښت بایلود

<s1>د افغانستان بانک</s1> <c1>اعلان کړی</c1> <q1>چې سبا به شپاړس میلیونه ډالر لیلام کړي</q1>. په سرای شهزاده کې بیا ګڼه‌ګوڼه دومره وه چې پښه نه ځایېده. <s2>صرافان</s2> <c2>ګومان کوي</c2> <q2>چې د افغانۍ بیه به نوره هم ولوېږي</q2>.

<s3>د اقتصاد استاد نصیر احمدشاهي</s3> <c3>شننه کوي</c3>: <q3>«ډالر له هېواده وځي او صادرات نشته.»</q3> <q4>دا لیلام به ګټه وکړي که نه</q4>، <s4>دی</s4> <c4>ډاډه نه دی</c4>.

<s6>د لغمان بزګران</s6> <c6>تورونه لګوي</c6> <q6>چې یوه شرکت ترې پیاز په نیمه بیه اخیستي</q6>. <s7>شرکت</s7> <c7>ځواب ورکړی</c7>، <q7>هېڅ زور یې نه دی کړی</q7>؛ <c8>هوکړه <s8>یې</s8> کړې</c8> <q8>چې پاتې پیسې به تر کب میاشتې ورکړي</q8>. هغه پیازونه چې خرڅ نه شول، په پټو کې شنه شوي.

<s5>د کرنې وزارت</s5> <c5>د شمېرو په اساس</c5>، <q5>حاصلات دوه برابره شوي</q5>. <s9>د بازار یوې سروې</s9> <c9>ښودلې</c9> <q9>چې اوړه لس سلنه ګران شوي</q9>. <s10>یو دوکاندار، چې ویې نه غوښتل ونومول شي ځکه له مالیې وېرېږي،</s10> <c10>خاندي</c10>: <q10>«پېرودونکی راځي، بیه پوښتي او ځي.»</q10>
