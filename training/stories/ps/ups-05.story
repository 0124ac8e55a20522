id: ups-05
language: ps
date: 2025-01-22
genre: business
1: speaker=خان جان صافي; stance=asserts; source=person
2: speaker=خان جان صافي; stance=asserts; source=person
3: speaker=لیلما اکبري; stance=asserts; source=person
4: speaker=لیلما اکبري; stance=demands; source=person
5: speaker=رویټرز; stance=asserts; source=organization
6: speaker=دریو سوداګرو; stance=asserts; source=group; within=5
7: speaker=د مالیې وزارت; stance=denies; source=organization
8: speaker=د مالیې وزارت; stance=asserts; source=organization
9: speaker=نړیوال بانک; stance=asserts; source=organization
10: speaker=حاجي بسم الله; stance=asserts; source=person
11: speaker=د سوداګرۍ خونه; stance=asserts; source=organization

<s11>د سوداګرۍ خونه</s11><c11>:</c11> <q11>وچه مېوه بهر ته نه شي تللی</q11>

کابل — په تېرو دوو اونیو کې تر زرو ډېرې لارۍ په تورخم کې ولاړې دي. <s1>د سوداګرۍ او پانګونې خونې د چلوونکي پلاوي مرستیال خان جان صافي</s1> <c1>خبرداری ورکړ</c1>، <q1>که دروازه تړلې پاتې شي، نو زیان به یې سلو میلیونو ډالرو ته ورسېږي</q1>. <s2>ده، چې پخپله هم د جلغوزیو سوداګر دی،</s2> <c2>وویل</c2>: <q2>«مال موږ ته پاتې دی او پېرودونکي بل چېرې ځي.»</q2>

<s3,4>د ښځو د سوداګرۍ ټولنې مشرې لیلما اکبري</s3,4> <c3>ګیله وکړه</c3>، <q3>چې پر دوی د ګمرک مالیه دوه برابره شوې</q3>، او له حکومته <c4>یې وغوښتل</c4>، <q4>چې هوایي دهلېز بېرته پرانیزي</q4>.

<s5>رویټرز خبري اژانس</s5> <s6>د دریو سوداګرو</s6> <c6>له قوله</c6> <c5>لیکلي</c5>، <q5,6>چې هره لارۍ د ورځې دوه سوه ډالره جریمه ورکوي</q5,6>. <s7>د مالیې وزارت</s7> <q7>دا خبر</q7> <c7>تکذیب کړی</c7>. <s8>د دې وزارت</s8> <c8>په حواله</c8>، <q8>جریمې لا له تېرې میاشتې معاف شوې دي</q8>.

<s9>د نړیوال بانک</s9> <c9>په اټکل</c9>، <q9>د هېواد صادرات سږ کال لس سلنه کمېږي</q9>. <q10>زه نور دا کار نه کوم</q10>، <s10>د کندهار یو تن سوداګر حاجي بسم الله</s10> <c10>وايي</c10>.
