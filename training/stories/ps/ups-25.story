id: ups-25
language: ps
date: 2025-09-01
genre: disaster
1: speaker=د جیولوژۍ امریکایي سروې; stance=asserts; source=organization
2: speaker=نثار احمد ثمر; stance=asserts; source=person
3: speaker=نثار احمد ثمر; stance=asserts; source=person
4: speaker=شیر علم; stance=asserts; source=person
5: speaker=شیر علم; stance=demands; source=person
6: speaker=اسوشیټېډ پرېس; stance=asserts; source=organization
7: speaker=نصیر شېرزاد; stance=asserts; source=person; within=6
8: speaker=نثار احمد ثمر; stance=admits; source=person
9: speaker=نثار احمد ثمر; stance=admits; source=person
10: speaker=د ترکیې سرې میاشتې; stance=promises; source=organization

زلزلې په کونړ کې کلي وران کړي

<s1>د جیولوژۍ امریکایي سروې</s1> <c1>په حواله</c1>، <q1>د شپې د یوولسو بجو د زلزلې شدت شپږ درجې و</q1>. ډېر خلک هغه مهال ویده وو، ځکه چې د غرونو خلک وختي بیده کېږي.

<s2>د کونړ د والي مرستیال نثار احمد ثمر</s2> په اسعدآباد کې <c2>اعلان وکړ</c2>، <q2>چې پنځه سوه تنه مړه او دوه زره ټپیان دي</q2>. <c3>ورزیاته <s3>یې</s3> کړه</c3>: <q3>«څلور کلي بیخي نه دي پاتې. موږ په لاسونو خاورې لټوو.»</q3>

<s4>شیر علم، د مزار درې یو اوسېدونکی، چې شپږ تنه یې له لاسه ورکړي،</s4> <c4>وايي</c4>: <q4>زه د چت لرګیو وژغورلم</q4>. له مرستندویو <s5>یې</s5> <c5>هیله وکړه</c5>، <q5>چې کفنونه ورسوي</q5>.

<s6>اسوشیټېډ پرېس</s6> <s7>د سیمې د روغتون د مشر ډاکټر نصیر شېرزاد</s7> <c7>په نقل</c7> <c6>لیکي</c6>، <q6,7>چې د ټپیانو لپاره وینه خلاصه شوې ده</q6,7>. <s8,9>ثمر</s8,9> <q8>دا راپور</q8> <c8>رد نه کړ</c8>؛ برعکس <c9>تایید یې کړه</c9>، <q9>چې روغتون درملو ته اړتیا لري</q9>. <s10>د ترکیې سرې میاشتې</s10> <c10>ژمنه کړې</c10>، <q10>چې خپله الوتکه به سبا د جلال‌اباد ډګر ته راولېږي</q10>.
