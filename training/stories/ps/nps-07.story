id: nps-07
language: ps
date: 2023-11-08
genre: human_rights
1: speaker=د بښنې نړیوال سازمان; stance=asserts; source=organization
2: speaker=د بندیانو کورنۍ; stance=asserts; source=group; within=1
3: speaker=بندیان; stance=asserts; source=group; within=2
4: speaker=شکیبا توخي; stance=asserts; source=person
5: speaker=د شکیبا توخي زوی; stance=asserts; source=person; within=4
6: speaker=د بندیخانو د ادارې ویاند; stance=denies; source=office
7: speaker=د بښنې نړیوال سازمان; stance=claims; source=organization; within=6
8: speaker=یوناما; stance=demands; source=organization

<s1>د بښنې نړیوال سازمان</s1> په نوي راپور کې <s2>د لسو کورنیو</s2> <c2>له قوله</c2> <c1>لیکلي</c1> <q1,2>چې <s3>بندیانو</s3> د لیدنې پر مهال <c3>شکایت کړی</c3> <q3>د شپې ورته اوبه نه ورکول کېږي</q3></q1,2>.

<s4>مېرمن شکیبا توخي، چې زوی یې په پل چرخي کې بندي دی،</s4> <c4>وايي</c4>: <q4>«<s5>زوی مې</s5> په وروستي ټلیفون کې <c5>وویل</c5> <q5>چې له خپل جرم نه دی خبر</q5>. نور نه ژاړم.»</q4>

<s6>د بندیخانو د ادارې ویاند</s6> <q6><s7>د سازمان</s7> دا <c7>تور</c7></q6> <c6>ناسم وباله</c6> <q6,7>چې بندیان وهل کېږي</q6,7>. <s8>یوناما</s8> <c8>له چارواکو غوښتي</c8> <q8>چې خپلواکو ډلو ته د لیدنې اجازه ورکړي</q8>.
