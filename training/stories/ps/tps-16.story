id: tps-16
language: ps
date: 2025-04-12
genre: politics
1: speaker=د ولسوالۍ ویاند; stance=asserts; source=office
2: speaker=ملالۍ اڅکزۍ; stance=asserts; source=person
3: speaker=ملالۍ اڅکزۍ; stance=claims; source=person
4: speaker=ښاروال; stance=denies; source=office
5: speaker=پژواک; stance=asserts; source=organization
6: speaker=دوه کارکوونکي; stance=asserts; source=unnamed; within=5
7: speaker=اوسېدونکي; stance=demands; source=group
8: speaker=شاه‌ولي سباوون; stance=asserts; source=person
9: speaker=شاه‌ولي سباوون; stance=doubts; source=person
10: speaker=د ښاروالۍ خبرپاڼه; stance=asserts; source=document
11: speaker=ښاروال; stance=declines; source=office

د پېښور د زاړه بازار د ړنګولو پر سر شخړه

د پېښور زوړ بازار، چې لرګین چتونه لري، د دې میاشتې په پای کې ړنګېږي. <s1>د ښاروالۍ د ویاند</s1> <c1>په وینا</c1>، <q1>هلته به ګاراج جوړ شي</q1>. <s10>د ښاروالۍ په خبرپاڼه</s10> کې <c10>راغلي</c10> <q10>چې بازار «خطرناک» دی</q10>.

<s2>د ښاري شورا غړې ملالۍ اڅکزۍ</s2> <c2>نیوکه وکړه</c2> <q2>چې له هټیوالو سره چا مشوره نه ده کړې</q2>. <q3>ځمکه له وړاندې پر یوه شتمن پلورل شوې</q3>، <c3>ادعا <s3>یې</s3> وکړه</c3>. <s4>ښاروال</s4> <c4>وايي</c4>، <q4>دا خبره «سپین دروغ» ده</q4>.

<s5>پژواک اژانس</s5> <s6>د دوو کارکوونکو، چې د خبرو واک یې نه درلود،</s6> <c6>له قوله</c6> <c5>خپرې کړې</c5> <q5,6>چې قرارداد لا لاسلیک شوی</q5,6>. <s7>اوسېدونکي</s7> <c7>غوښتونکي دي</c7> <q7>چې پرېکړه دې وځنډول شي</q7>. د شپې مظاهره دومره وه چې ټول څلورلاری بند شو.

<s8>د تاریخ استاد شاه‌ولي سباوون</s8> <c8>څرګندوي</c8>: <q8>«دا دېوالونه لسګونه توپانونه زغملي دي.»</q8> <q9>په دې</q9> <s9>هغه</s9> <c9>ډاډ نه لري</c9> <q9>چې نوی ګاراج به دې د ښار ستونزه حل کړي</q9>. <s11>ښاروال</s11> <q11>د شتمن د نوم په اړه</q11> <c11>چوپ پاتې شو</c11>.
