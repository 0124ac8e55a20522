id: nfa-15
language: fa
date: 2024-11-07
genre: politics
1: speaker=الجزیره; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=کاخ سفید; stance=asserts; source=organization; within=2
4: speaker=هادی فرزام; stance=denies; source=person
5: speaker=-; stance=claims; source=unnamed; within=4
6: speaker=هادی فرزام; stance=asserts; source=person
7: speaker=وزیر خارجه عمان; stance=asserts; source=office; within=6
8: speaker=طرف آمریکایی; stance=asks; source=office; within=7

<c1>بر اساس گزارش</c1> <s1>شبکه الجزیره</s1> <c2>به نقل از</c2> <s2>یک مقام عمانی که خواست ناشناس بماند</s2>، <q1,2><s3>کاخ سفید</s3> در پیامی کتبی <c3>اعلام آمادگی کرده است</c3> <q3>که گفت‌وگوها را از سر بگیرد</q3></q1,2>.

<s4>هادی فرزام، معاون دفتر نمایندگی ایران در مسقط،</s4> <q4>این <c5>ادعا</c5> <q5>که نامه‌ای رد و بدل شده است</q5></q4> را <c4>تکذیب کرد</c4>.

<s6>او</s6> با این حال <c6>گفت</c6>: <q6>«<s7>وزیر خارجه عمان</s7> در دیدار اخیر به ما <c7>گفت</c7> <q7>که <s8>طرف آمریکایی</s8> <c8>پرسیده است</c8> <q8>آیا تهران نشست فنی را می‌پذیرد یا نه</q8></q7>. ما هنوز جوابی نداده‌ایم.»</q6>

بهای دلار در بازار آزاد تهران پس از انتشار این خبر اندکی پایین آمد.
