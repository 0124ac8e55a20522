id: nfa-05
language: fa
date: 2024-01-17
genre: business
1: speaker=روزنامه دنیای بازار; stance=asserts; source=organization
2: speaker=گزارش مرکز پژوهش‌های اتاق اصفهان; stance=asserts; source=document; within=1
3: speaker=بهروز نیک‌پور; stance=asserts; source=person
4: speaker=معاون وزیر صمت; stance=asserts; source=office; within=3
5: speaker=بانک مرکزی; stance=promises; source=organization; within=4
6: speaker=سخنگوی بانک مرکزی; stance=declines; source=office
7: speaker=مهران فلاح; stance=asserts; source=person
8: speaker=-; stance=promises; source=unnamed; within=7

<s1>روزنامه دنیای بازار</s1> در شماره چهارشنبه خود <c2>به نقل از</c2> <s2>گزارش مرکز پژوهش‌های اتاق اصفهان</s2> <c1>نوشت</c1> <q1,2>که تولید فولاد استان در پاییز ۱۲ درصد کاهش یافته است</q1,2>.

<s3>بهروز نیک‌پور، رئیس اتحادیه نوردکاران،</s3> <c3>به این روزنامه گفت</c3> <q3>که <s4>معاون وزیر صمت</s4> در نشست هفته گذشته <c4>خبر داده</c4> <q4><s5>بانک مرکزی</s5> <c5>قول داده است</c5> <q5>ارز واردات قطعات را تا پایان بهمن تأمین کند</q5></q4></q3>. <s6>سخنگوی بانک مرکزی</s6> <c6>از اظهار نظر خودداری کرد</c6>.

مهران فلاح، صاحب یک کارگاه نورد در مبارکه، چندان خوش‌بین نیست. <c7>می‌گوید</c7>: <q7>«پارسال هم <c8>قول دادند</c8> <q8>قطعی برق تکرار نشود</q8>، ولی تیرماه چهل روز تعطیل بودیم.»</q7>
