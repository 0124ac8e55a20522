id: nps-06
language: ps
date: 2024-06-03
genre: sport
1: speaker=زلمی سالارزی; stance=asserts; source=person
2: speaker=هېنرېک لارسن; stance=asserts; source=person; within=1
3: speaker=د لوبډلې ډاکټر; stance=asserts; source=person; within=2
4: speaker=د سپوږمۍ ورځپاڼه; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=زلمی سالارزی; stance=denies; source=person
7: speaker=د سپوږمۍ ورځپاڼه; stance=claims; source=organization; within=6
8: speaker=روښان; stance=asserts; source=person
9: speaker=د روښان پلار; stance=asserts; source=person; within=8

<s1>د فوټبال ملي لوبډلې ویاند زلمی سالارزی</s1> د دوشنبې په ورځ <c1>وویل</c1>: <q1>«<s2>روزونکی هېنرېک لارسن</s2> پرون راته <c2>وویل</c2> <q2>چې <s3>د لوبډلې ډاکټر</s3> په دې <c3>باور دی</c3> <q3>چې دوه لوبغاړي به د هند پر وړاندې ونه شي لوبېدای</q3></q2>.»</q1>

<s4>سپوږمۍ ورځپاڼې</s4> <s5>د فدراسیون د یوه پخواني غړي</s5> <c5>په حواله</c5> <c4>لیکلي</c4> <q4,5>چې لوبغاړو ته د څلورو میاشتو معاش نه دی ورکړل شوی</q4,5>. <s6>سالارزي</s6> <q6><s7>د ورځپاڼې</s7> دغه <c7>خبر</c7></q6> <c6>بې‌بنسټه وباله</c6>.

<s8>د دفاع کرښې لوبغاړي روښان</s8> هم <c8>وویل</c8>، <q8><s9>پلار یې</s9> ورته <c9>ویلي</c9> <q9>چې د پیسو فکر مه کوه، لوبه وکړه</q9></q8>.
