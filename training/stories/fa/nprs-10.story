id: nprs-10
language: prs
date: 2024-11-26
genre: conflict
1: speaker=حمیدالله صدیقی; stance=asserts; source=person
2: speaker=ولسوال; stance=asserts; source=office; within=1
3: speaker=چوپانان; stance=asserts; source=group; within=2
4: speaker=پژواک; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=عبدالمنان; stance=asserts; source=person
7: speaker=سخنگوی مرزبانی تاجیکستان; stance=claims; source=office; within=6
8: speaker=عبدالمنان; stance=asserts; source=person
9: speaker=خانوادهٔ ناپدیدشده; stance=asks; source=group; within=8

تاجیکستان و افغانستان؛ تیراندازی در کنار آمو

<c1>به گفتهٔ</c1> <s1>حمیدالله صدیقی، آمر امنیت ولسوالی درقد</s1>، <q1><s2>ولسوال</s2> به او <c2>گفته است</c2> <q2>که <s3>چوپانان</s3> <c3>شهادت داده‌اند</c3> <q3>تیراندازی از آن سوی دریا آغاز شد</q3></q2></q1>.

<s4>آژانس پژواک</s4> <c5>به نقل از</c5> <s5>دو منبع محلی که به دلایل امنیتی نام نمی‌برند</s5> <c4>نوشت</c4> <q4,5>که دو تن زخمی و یک تن ناپدید است</q4,5>.

<s6>مولوی عبدالمنان، معاون سرحدات تخار،</s6> <q6>این <c7>ادعای</c7> <s7>سخنگوی مرزبانی تاجیکستان</s7> <q7>که افراد مسلح عبور می‌کردند</q7></q6> را <c6>نادرست دانست</c6>. <s8>او</s8> <c8>گفت</c8>: <q8>«آنها چوپان بودند. <s9>خانوادهٔ ناپدیدشده</s9> تا حال از ما <c9>می‌پرسند</c9> <q9>جسد کجاست</q9>.»</q8>
