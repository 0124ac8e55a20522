id: nps-11
language: ps
date: 2024-05-22
genre: conflict
1: speaker=عصمت‌الله مجاهد; stance=asserts; source=person
2: speaker=د سرحدي ځواک قوماندان; stance=asserts; source=office; within=1
3: speaker=شپانه; stance=asserts; source=group; within=2
4: speaker=ډان ورځپاڼه; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=د کرم عسکري مشر; stance=threatens; source=office; within=5
7: speaker=د پاکستان سفارت; stance=declines; source=organization
8: speaker=د ځاځیو قومي مشران; stance=demands; source=group

<s1>د پکتیا د امنیې قوماندانۍ ویاند قاري عصمت‌الله مجاهد</s1> د چهارشنبې په ورځ <c1>رسنیو ته وویل</c1>: <q1>«<s2>د سرحدي ځواک قوماندان</s2> راته <c2>وویل</c2> <q2>چې <s3>د شپنو</s3> <c3>په وینا</c3> <q3>لومړی توغندی د شپې لس بجې راولوېد</q3></q2>.»</q1>

<s4>ډان ورځپاڼې</s4> <s5>د یوه پاکستاني چارواکي چې د نوم د نه خپرولو غوښتنه یې وکړه</s5> <c5>له قوله</c5> <c4>لیکلي</c4> <q4,5>چې <s6>د کرم عسکري مشر</s6> <c6>ګواښ کړی</c6> <q6>که ډزې ونه درېږي، دروازه به تړلې پاتې شي</q6></q4,5>.

په کابل کې <s7>د پاکستان سفارت</s7> <c7>د پوښتنو ځواب ورنه کړ</c7>. <s8>د ځاځیو قومي مشرانو</s8> په یوه ګډه اعلامیه کې <c8>وغوښتل</c8> <q8>چې دواړه خواوې دې پوستې له کلیو لرې کړي</q8>.
