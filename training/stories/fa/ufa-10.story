id: ufa-10
language: prs
date: 2024-05-05
genre: human rights
1: speaker=نهاد «صدای زن»; stance=asserts; source=organization
2: speaker=نهاد «صدای زن»; stance=demands; source=organization
3: speaker=شکیبا; stance=asserts; source=person
4: speaker=شکیبا; stance=asserts; source=person
5: speaker=شکیبا; stance=asserts; source=person
6: speaker=پدر شکیبا; stance=asserts; source=person; within=5
7: speaker=ریاست معارف بلخ; stance=denies; source=organization
8: speaker=ریاست معارف بلخ; stance=promises; source=organization
9: speaker=سلیمه یوسفزی; stance=doubts; source=person

مزار شریف - <s1,2>نهاد «صدای زن»</s1,2> با نشر گزارشی <c1>گفته</c1> <q1>که در شهر مزار شریف دست‌کم چهل آموزشگاه خصوصی بسته شده است</q1> و <c2>خواستار</c2> <q2>بازگشایی فوری آن‌ها</q2> گردیده.

شکیبا، که باید امسال از صنف دوازدهم فارغ می‌شد، در دکان خیاطی مادرش کار می‌کند. در گفت‌وگو با خبرنگار ما به آهستگی <c3>گفت</c3>: <q3>«کتاب‌هایم را در صندوق گذاشته‌ام.</q3>

<q3>هر شب بازشان می‌کنم و باز می‌بندم.»</q3>

<s4>او</s4> که خواهر کوچکش هم از مکتب مانده، <c4>می‌گوید</c4> <q4>دیگر کسی سراغ‌شان را نمی‌گیرد</q4>. <c5>به یاد می‌آورد</c5> <q5>که <s6>پدرش</s6> روز بسته شدن مکتب <c6>گفته بود</c6> <q6>«این هم می‌گذرد»</q6></q5>. پدری که یک سال بعد، در راه ایران ناپدید شد.

<s7,8>ریاست معارف بلخ</s7,8> <q7>بسته شدن آموزشگاه‌ها به فرمان این اداره</q7> را <c7>رد کرده</c7> و <c8>اطمینان داده</c8> <q8>که جواز آموزشگاه‌های قانونی تمدید می‌شود</q8>. <s9>سلیمه یوسفزی، فعال حقوق زن که دو بار بازداشت شده،</s9> <c9>باور ندارد</c9> <q9>که چنین شود</q9>.
