id: nps-20
language: ps
date: 2024-03-25
genre: disaster
1: speaker=محمدالله سرخرودی; stance=asserts; source=person
2: speaker=د هاسټل ساتونکی; stance=asserts; source=office; within=1
3: speaker=زده‌کړیالان; stance=asserts; source=group; within=2
4: speaker=شینهوا; stance=asserts; source=organization
5: speaker=د ناحیې د روغتیا آمر; stance=asserts; source=office; within=4
6: speaker=د پېښې شاهدان; stance=asserts; source=group; within=5
7: speaker=د برېښنا شرکت; stance=declines; source=organization
8: speaker=غوټۍ; stance=asserts; source=person
9: speaker=د غوټۍ خور; stance=asserts; source=person; within=8

د کابل د څلورمې ناحیې د یوه هاسټل اور شپږ کسان ووژل.

<s1>د اور وژنې ویاند محمدالله سرخرودی</s1> د دوشنبې په سهار <c1>وویل</c1>، <q1><s2>د هاسټل ساتونکي</s2> ورته <c2>ویلي</c2> <q2>چې <s3>زده‌کړیالانو</s3> <c3>شکایت کړی و</c3> <q3>د برېښنا مزي یې څو ورځې سوځېدلي وو</q3></q2></q1>.

<s4>شینهوا</s4> <s5>د ناحیې د روغتیا د آمر</s5> <c5>له قوله</c5> <c4>ویلي</c4> <q4,5>چې <s6>د پېښې شاهدان</s6> <c6>وايي</c6> <q6>د وتلو دروازه بنده وه</q6></q4,5>. <s7>د برېښنا شرکت</s7> د پېښې په اړه <c7>له څرګندونو ډډه وکړه</c7>.

<s8>زده‌کړیاله غوټۍ</s8> <c8>وايي</c8>: <q8>“<s9>خور مې</s9> راته په ټلیفون کې <c9>وویل</c9> <q9>چې ساه نه شم اخیستلای</q9>. بیا اړیکه پرې شوه.”</q8>
