id: nfa-09
language: fa
date: 2023-12-11
genre: culture
1: speaker=ایرنا; stance=asserts; source=organization
2: speaker=گزارش پژوهشگاه میراث فرهنگی; stance=asserts; source=document; within=1
3: speaker=ژان مورن; stance=asserts; source=person; within=2
4: speaker=کتایون شریفی; stance=asserts; source=person
5: speaker=پدربزرگ کتایون شریفی; stance=asserts; source=person; within=4
6: speaker=ایرج توکلی; stance=doubts; source=person
7: speaker=کتایون شریفی; stance=claims; source=person; within=6

<c1>به گزارش</c1> <s1>خبرگزاری ایرنا</s1>، <q1>در <s2>گزارش تازه پژوهشگاه میراث فرهنگی</s2> <c2>آمده است</c2> <q2>که <c3>به باور</c3> <s3>ژان مورن، باستان‌شناس فرانسوی،</s3> <q3>کوره‌های پیداشده در دامغان پنج هزار سال قدمت دارند</q3></q2></q1>.

کار در این محوطه از تابستان آغاز شده و قرار است تا بهار ادامه یابد.

<s4>کتایون شریفی، مالک زمین مجاور،</s4> <c4>تعریف می‌کند</c4>: <q4>«<s5>پدربزرگم</s5> همیشه <c5>می‌گفت</c5> <q5>زیر این تپه شهری خوابیده است</q5>. کسی باور نمی‌کرد.»</q4>

<s6>ایرج توکلی، استاد دانشگاه سمنان،</s6> <q6><c7>سخن</c7> <s7>او</s7> <q7>درباره وجود یک شهر کامل</q7></q6> را <c6>زیر سؤال برد</c6>.
