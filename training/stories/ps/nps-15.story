id: nps-15
language: ps
date: 2024-11-13
genre: politics
1: speaker=عبدالحق همکار; stance=asserts; source=person
2: speaker=رییس الوزرا; stance=asserts; source=office; within=1
3: speaker=د مالیې وزیر; stance=asserts; source=office; within=2
4: speaker=اطلاعات روز; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=مامورین; stance=accuses; source=group; within=5
7: speaker=صبغت‌الله هوتک; stance=asserts; source=person
8: speaker=ښوونکي; stance=asserts; source=group; within=7

کابینه د مامورینو معاش ته راغله

<s1>د کابینې د ویاند مرستیال عبدالحق همکار</s1> <c1>وویل</c1>: <q1>«<s2>رییس الوزرا</s2> نن په غونډه کې <c2>اعلان وکړ</c2> <q2>چې <s3>د مالیې وزیر</s3> ورته <c3>ډاډ ورکړی</c3> <q3>د معاشونو د کمولو هېڅ پلان نشته</q3></q2>. دا آوازې دې نه خپرېږي.»</q1>

خو <s4>اطلاعات روز</s4> <s5>د دوو پخوانیو چارواکو</s5> <c5>په حواله</c5> <c4>راپور ورکړی</c4> <q4,5>چې <s6>مامورین</s6> <q6>د بست د ټاکنې کمېسیون</q6> <c6>په تبعیض تورن کوي</c6></q4,5>.

<s7>د معارف د ښوونکو د ټولنې مشر صبغت‌الله هوتک</s7> <c7>وايي</c7>، <q7><s8>ښوونکي</s8> <c8>شکایت کوي</c8> <q8>چې له اسد راهیسې یې معاش نه دی اخیستی</q8></q7>. په کندهار کې ځینو ښوونځیو خپل سهارنی ټولګی تړلی دی.
