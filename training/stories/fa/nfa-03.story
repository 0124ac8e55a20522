id: nfa-03
language: fa
date: 2023-11-20
genre: courts
1: speaker=منصور کیانی; stance=asserts; source=person
2: speaker=متهم ردیف اول; stance=admits; source=office; within=1
3: speaker=مدیر پیشین شعبه; stance=asserts; source=office; within=2
4: speaker=لیلا صابری; stance=asserts; source=person
5: speaker=موکل لیلا صابری; stance=denies; source=person; within=4
6: speaker=دادستانی تهران; stance=accuses; source=organization; within=5
7: speaker=گزارش کارشناسان رسمی دادگستری; stance=asserts; source=document

دومین جلسه رسیدگی به پرونده وام‌های کلان یک بانک خصوصی روز دوشنبه در شعبه چهارم دادگاه ویژه تهران برگزار شد.

<s1>منصور کیانی، نماینده دادستان،</s1> در این جلسه <c1>گفت</c1> <q1>که <s2>متهم ردیف اول</s2> در بازجویی <c2>اعتراف کرده است</c2> <q2><s3>مدیر پیشین شعبه</s3> به او <c3>اطمینان داده بود</c3> <q3>هیچ‌کس سراغ وثیقه‌ها را نخواهد گرفت</q3></q2></q1>.

<s4>لیلا صابری، وکیل متهم،</s4> در پاسخ <c4>گفت</c4>: <q4>«<s5>موکلم</s5> <q5><c6>اتهام</c6> <s6>دادستانی</s6> <q6>مبنی بر دریافت رشوه</q6></q5> را قاطعانه <c5>رد می‌کند</c5>.»</q4> در <s7>گزارش کارشناسان رسمی دادگستری</s7> <c7>آمده است</c7> <q7>که ارزش واقعی وثیقه‌ها کمتر از یک‌دهم مبلغ وام‌ها بوده است</q7>. جلسه بعدی پانزدهم آذر برگزار می‌شود.
