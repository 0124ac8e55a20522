id: nps-02
language: ps
date: 2024-02-27
genre: conflict
1: speaker=رویټرز; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=ګل‌رحمن خټک; stance=asserts; source=person
4: speaker=د پاکستان پوځ; stance=asserts; source=organization; within=3
5: speaker=وسله‌وال; stance=claims; source=group; within=4
6: speaker=د کابل د بهرنیو چارو وزارت ویاند; stance=denies; source=office
7: speaker=پاکستان; stance=claims; source=organization; within=6
8: speaker=د کابل د بهرنیو چارو وزارت ویاند; stance=asserts; source=office
9: speaker=سرحدي قوماندان; stance=asserts; source=office; within=8

<s1>رویټرز خبري اژانس</s1> <s2>د دوو دیپلوماتانو چې نه غواړي نومونه یې واخیستل شي</s2> <c2>له قوله</c2> <c1>ویلي</c1> <q1,2>چې د تورخم دروازه به درې ورځې نوره هم تړلې وي</q1,2>.

<s3>د خیبر د سوداګرو مشر ګل‌رحمن خټک</s3> <c3>وایي</c3>، <q3><s4>د پاکستان پوځ</s4> ورته <c4>ویلي</c4> <q4>چې <s5>وسله‌والو</s5> <q5>د ډزو</q5> <c5>مسوولیت پر غاړه اخیستی دی</c5></q4></q3>.

<s6>د کابل د بهرنیو چارو وزارت ویاند</s6> <q6><s7>د پاکستان</s7> دا <c7>ادعا</c7></q6> <c6>رد کړه</c6> <q6,7>چې ګواکې ډزې د افغان ځواکونو له پوستې شوې دي</q6,7>. <s8>هغه</s8> <c8>زیاته کړه</c8>: <q8>«<s9>زموږ سرحدي قوماندان</s9> د شپې ناوخته <c9>راپور راکړ</c9> <q9>چې لومړی ډز له بلې خوا وشو</q9>.»</q8>
