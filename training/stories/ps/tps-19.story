id: tps-19
language: ps
date: 2025-06-14
genre: disaster
1: speaker=د هوا پېژندنې اداره; stance=asserts; source=organization
2: speaker=غلام‌صدیق; stance=asserts; source=person
3: speaker=غلام‌صدیق; stance=asserts; source=person
4: speaker=چاپېریال‌ساتونکي; stance=accuses; source=group
5: speaker=یو شرکت; stance=denies; source=organization
6: speaker=والي; stance=admits; source=office
7: speaker=یوه ښځه; stance=asserts; source=unnamed
8: speaker=د فضا سپوږمکۍ انځورونه; stance=asserts; source=document
9: speaker=د کرنې ریاست; stance=promises; source=organization

د نورستان ځنګلونه سوځي

<s1>د هوا پېژندنې اداره</s1> <c1>وړاندوینه کوي</c1> <q1>چې تر بلې جمعې به باران ونه شي</q1>. <s8>سپوږمکیزو انځورونو</s8> <c8>ښودلي</c8>، <q8>اور څلور زره هکتاره ځنګل نیولی</q8>. لوګی دومره ګڼ دی چې لمر سور ښکاري.

<s2>ځنګل‌ساتونکی غلام‌صدیق</s2> <c2>ډاډه دی</c2> <q2>چې اور په لوی لاس لګول شوی</q2>: <q3>«په یوه ورځ دوه لمبې پخپله نه راولاړېږي»</q3>، <c3>وايي</c3>. <s4>چاپېریال‌ساتونکي</s4> <c4>ګوته نیسي</c4> <q4>پر یوه شرکت، چې غیرقانوني وني یې پرې کړې</q4>. <s5>شرکت</s5> <q5>دا تور</q5> <c5>بې‌سنده وګاڼه</c5>.

<q7>«موږ یوازې قرآن او یوه وزه له کوره وایستل»</q7>، <s7>یوې ښځې، چې خپل نوم یې پټ وساته ځکه خاوند یې په اردو کې و،</s7> <c7>وویل</c7>. هغه کلی چې دا ښځه پکې زېږېدلې وه، اوس ایرې دي.

<s6>والي</s6> <c6>منلې</c6> <q6>چې چورلکې ناوخته را رسېدلې</q6>. <s9>د کرنې ریاست</s9> <c9>ژمنه کوي</c9>، <q9>په پسرلي کې به یو میلیون نیالګي کښېنوي</q9>.
