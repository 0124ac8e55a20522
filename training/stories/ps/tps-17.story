id: tps-17
language: ps
date: 2025-05-03
genre: rights
1: speaker=د بښنې نړیوال سازمان; stance=accuses; source=organization
2: speaker=لیلما څاروان; stance=asserts; source=person
3: speaker=لیلما څاروان; stance=asserts; source=person
4: speaker=یوه زده‌کوونکې; stance=asserts; source=unnamed
5: speaker=د پوهنې وزارت; stance=denies; source=organization
6: speaker=د پوهنې وزارت; stance=promises; source=organization
7: speaker=یوه ښوونکې; stance=admits; source=unnamed
8: speaker=د ښوونکو ټولنه; stance=demands; source=organization
9: speaker=خپور شوی سند; stance=asserts; source=document
10: speaker=د وزارت ویاند; stance=declines; source=office

<s1>د بښنې نړیوال سازمان</s1> <q1>د نجونو د ښوونځیو تړل «د جنسیت پر بنسټ جرم»</q1> <c1>وبلل</c1>. څلور کاله کېږي چې د دې ښوونځي دروازې کلپ دي، خو د انګړ توت لا هم مېوه نیسي.

<s2>فعاله لیلما څاروان</s2> <c2>ویلي</c2>، <q2>سلګونو نجونو هېواد پرېښی</q2>. <s3>د هغې</s3> <c3>په قول</c3>، <q3>«هر تړل شوی کتاب یوه بنده کړکۍ ده»</q3>. <s4>یوې نجلۍ، چې د نوم د نه خپرېدو غوښتنه یې وکړه،</s4> <c4>راته وویل</c4>: <q4>«زه د ډاکټرې کېدو خوبونه وینم. بیا راویښه شم او اوبه راوړم.»</q4>

<s5>د پوهنې وزارت</s5> <c5>نه مني</c5> <q5>چې دا بندیز تلپاتې دی</q5>؛ <c6>ژمنه <s6>یې</s6> تکرار کړه</c6> <q6>چې «شرعي چاپېریال» به برابر کړي</q6>. <s7>یوه پخوانۍ ښوونکې</s7> په پټه <c7>اقرار کوي</c7> <q7>چې په کور کې پینځلس نجونې درس وايي</q7>.

<s8>د ښوونکو ټولنې</s8> <q8>د معاشونو د ورکړې</q8> <c8>غوښتنه کړې</c8>. <s9>په رسنیو کې په یوه خپور شوي سند</s9> کې <c9>لیکل شوي</c9>، <q9>بندیز به دوه نور کاله دوام کوي</q9>. <s10>د وزارت ویاند</s10> <q10>د سند په تړاو</q10> <c10>له تبصرې ډډه وکړه</c10>. هغه ورځ باد دومره تېز و چې د ښوونځي لوحه راولوېده.
