id: nps-19
language: ps
date: 2023-12-28
genre: culture
1: speaker=ازادي راډیو; stance=asserts; source=organization
2: speaker=اکبر سنګین; stance=asserts; source=person; within=1
3: speaker=ګل‌مکۍ; stance=asserts; source=person; within=2
4: speaker=اکبر سنګین; stance=asserts; source=person
5: speaker=یونسکو; stance=demands; source=organization; within=4
6: speaker=د اطلاعاتو او کلتور وزارت ویاند; stance=denies; source=office
7: speaker=ازادي راډیو; stance=claims; source=organization; within=6
8: speaker=د اطلاعاتو او کلتور وزارت ویاند; stance=asserts; source=office
9: speaker=د آرشیف مسوول; stance=asserts; source=office; within=8

<s1>د ازادي راډیو</s1> <c1>د خبر له مخې</c1>، <q1><s2>لیکوال اکبر سنګین</s2> <c2>ویلي</c2> <q2>چې <s3>د سندرغاړې ګل‌مکۍ</s3> <c3>په وینا</c3> <q3>د هغې زړې کاسېټې له کابل راډیو څخه ورکې شوې دي</q3></q2></q1>.

کورنۍ یې اوس د هغو پنځه سوو سندرو لټون کوي چې په اویایمو کلونو کې ثبت شوې وې.

<s4>سنګین</s4> <c4>وايي</c4>: <q4>«<s5>یونسکو</s5> <c5>غوښتي</c5> <q5>چې موږ د سندرو نوملړ ورکړو</q5>. دا کار به میاشتې ونیسي.»</q4>

<s6>د اطلاعاتو او کلتور وزارت ویاند</s6> خو <q6><s7>د راډیو</s7> دا <c7>خبر</c7></q6> <c6>رد کړ</c6> <q6,7>چې ګواکې آرشیف سوځول شوی دی</q6,7>. <s8>هغه</s8> پر اېکس <c8>ولیکل</c8>: <q8>«ټولې فیتې په امن کې دي. <s9>د آرشیف مسوول</s9> نن سهار راته <c9>وویل</c9> <q9>چې هېڅ سندره ورکه نه ده</q9>.»</q8>
