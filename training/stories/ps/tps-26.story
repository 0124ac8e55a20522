id: tps-26
language: ps
date: 2025-12-12
genre: rights
1: speaker=د خبریالانو د خوندیتوب کمېټه; stance=asserts; source=organization
2: speaker=مصور ځدراڼ‌زی; stance=asserts; source=person
3: speaker=د خبریال مېرمن; stance=asserts; source=unnamed
4: speaker=څارنوال; stance=denies; source=office
5: speaker=ګارډین; stance=asserts; source=organization
6: speaker=د زندان یو ډاکټر; stance=asserts; source=unnamed; within=5
7: speaker=مصور ځدراڼ‌زی; stance=accuses; source=person
8: speaker=د اروپا د امنیت سازمان; stance=demands; source=organization
9: speaker=د دفاع وکیل لیک; stance=asserts; source=document
10: speaker=د توقیف‌ځای آمر; stance=declines; source=office

خبریال مصور ځدراڼ‌زی د بسونو په اډه کې ونیول شو؛ بس پرته له ده ولاړ. <s1>د خبریالانو د خوندیتوب د کمېټې</s1> <c1>په باور</c1>، <q1>نیول یې د ځنګل د قاچاق د راپور غچ دی</q1>. <s4>څارنوال</s4> <c4>وايي</c4>، <q4>خبریالي له دې سره هېڅ تړاو نه لري</q4>.

<q2>«روغ یم، کتاب لولم»</q2>، <s2>مصور</s2> د خپل وکیل له لارې <c2>پیغام راولېږه</c2>. خو <s7>هغه</s7> <q7>یو بډای سوداګر</q7> <c7>تورنوي</c7> <q7>چې پر پولیسو یې پیسې وېشلې</q7>. د ده کور د سړک پر غاړه دی، نو ماشومان یې هر موټر ته له کړکۍ ګوري.

<s5>ګارډین</s5> <s6>د زندان د یوه ډاکټر، چې له ځورونې وېرېږي،</s6> <c6>په نقل</c6> <c5>راپور ورکړی</c5> <q5,6>چې مصور یوولس کیلوګرامه وزن بایللی</q5,6>. <s3>مېرمن یې</s3> <c3>ګومان کاوه</c3> <q3>چې تر اختره به راخوشی شي</q3>، ځکه یې نوې جامې ورته ګنډلې وې.

<s9>د دفاع وکیل په لیک</s9> کې <c9>ټینګار شوی</c9> <q9>چې د توقیف موده پای ته رسېدلې</q9>. <s8>د اروپا د امنیت سازمان</s8> <q8>علني محاکمه</q8> <c8>غواړي</c8>. <s10>د توقیف‌ځای آمر</s10> <q10>د مصور د روغتیا په هکله</q10> <c10>ځواب ته چمتو نه شو</c10>.
