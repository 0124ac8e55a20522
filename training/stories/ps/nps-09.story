id: nps-09
language: ps
date: 2024-01-08
genre: culture
1: speaker=باختر اژانس; stance=asserts; source=organization
2: speaker=د غزني د کلتور رییس; stance=asserts; source=office; within=1
3: speaker=مارکو بیانکي; stance=asserts; source=person; within=2
4: speaker=لعل‌پاچا ازمون; stance=asserts; source=person
5: speaker=د لعل‌پاچا ازمون نیکه; stance=asserts; source=person; within=4
6: speaker=شایسته مومند; stance=doubts; source=person
7: speaker=یونسکو; stance=promises; source=organization; within=6

<s1>د باختر اژانس</s1> <c1>د رپوټ له مخې</c1>، <q1><s2>د غزني د کلتور رییس</s2> <c2>ویلي</c2> <q2>چې <s3>د ایټالوي لرغون‌پوه مارکو بیانکي</s3> <c3>په باور</c3> <q3>د ښار زاړه برجونه د راتلونکي ژمي واورې نه شي زغملای</q3></q2></q1>.

<s4>د سیمې اوسېدونکی استاد لعل‌پاچا ازمون</s4> <c4>وايي</c4>: <q4>«<s5>نیکه مې</s5> تل <c5>ویل</c5> <q5>چې دا برجونه د محمود له وخته ولاړ دي</q5>. اوس یې ختې هره ورځ راتویېږي.»</q4>

<s6>د کابل د لرغون‌پوهنې څېړونکې شایسته مومند</s6> <q6><s7>د یونسکو</s7> پر هغې <c7>ژمنې</c7></q6> <c6>شک لري</c6> <q6,7>چې رغونه به تر پسرلي بشپړه شي</q6,7>. تېر کال هم د رغونې کار د واورو له امله درې میاشتې وځنډېد.
