id: tar-26
language: ar
date: 2024-08-21
genre: disaster
1: speaker=غرفة عمليات الإطفاء; stance=asserts; source=organization
2: speaker=حسن بلحاج; stance=asserts; source=person
3: speaker=حسن بلحاج; stance=accuses; source=person
4: speaker=مندوبية المياه والغابات; stance=asserts; source=organization
5: speaker=مندوبية المياه والغابات; stance=denies; source=organization
6: speaker=-; stance=asserts; source=unnamed
7: speaker=-; stance=asserts; source=unnamed
8: speaker=جريدة «الأطلس»; stance=asserts; source=organization
9: speaker=-; stance=admits; source=unnamed; within=8

النار على أبواب شفشاون

التهمت النيران ألفي هكتار من غابات البلوط، وتعذّر على الطائرات أن تقلع لأن الرياح تجاوزت سبعين كيلومتراً. <c1>وأوردت</c1> <s1>غرفة عمليات الإطفاء</s1> في نشرتها الصباحية <q1>أن جبهتين من ثلاث باتتا تحت السيطرة</q1>.

<c2>وقال</c2> <s2,3>حسن بلحاج، وهو مربّي نحل فقد مئتي خلية</s2,3>، <q2>إن العسل “سال كالماء”</q2>، <c3>محملاً</c3> <q3>السلطات مسؤولية التأخر</q3>. <s4,5>مندوبية المياه والغابات</s4,5> من جهتها <c4>تعزو</c4> <q4>الحريق إلى عقب سيجارة</q4>، <c5>وترفض</c5> <q5>الحديث عن أي تأخر</q5>.

<c6>وحكت</c6> <s6>راعية مسنّة تجرّ عنزة واحدة</s6> <q6>أنها أطلقت القطيع ونجت بنفسها</q6>. <c7>وشاع</c7> <q7>أن الحريق مفتعل</q7>. <c8>وأبرزت</c8> <s8>جريدة “الأطلس”</s8> <q8><c9>اعتراف</c9> <s9>عنصر إطفاء تكتّمت على هويته</s9> <q9>بأن خراطيم المياه كانت مثقوبة</q9></q8>.
