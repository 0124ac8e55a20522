id: ufa-36
language: prs
date: 2024-12-15
genre: courts
1: speaker=سمیع‌الله خوگیانی; stance=asserts; source=person
2: speaker=سمیع‌الله خوگیانی; stance=accuses; source=person
3: speaker=سارنوالی; stance=asserts; source=organization
4: speaker=پدر مقتول; stance=demands; source=person
5: speaker=پدر مقتول; stance=asserts; source=person
6: speaker=حیات‌الله; stance=asserts; source=person
7: speaker=کمیسیون مستقل; stance=doubts; source=organization
8: speaker=سازمان عفو بین‌الملل; stance=accuses; source=organization
9: speaker=سازمان عفو بین‌الملل; stance=demands; source=organization
10: speaker=سخنگوی محکمه; stance=declines; source=office
11: speaker=-; stance=asks; source=group; within=5

محکمه جلال‌آباد؛ دوسیه‌ای که پیش نمی‌رود

<c1>به گفته</c1> <s1>سمیع‌الله خوگیانی، وکیل خانواده مقتول،</s1> <q1>دوسیه قتل تاجر جوان پس از چهار ماه هنوز به محکمه نرسیده است</q1>. <s2>او</s2> <q2>سارنوالی را به پنهان‌کاری</q2> <c2>متهم کرد</c2>.

<s3>سارنوالی</s3> اما <c3>با تاکید</c3> بر <q3>اینکه تحقیق مراحل قانونی خود را می‌پیماید</q3> سندی نشان نداد. اعضای محکمه که برای رخصتی عید به ولسوالی‌ها رفته بودند، هنوز برنگشته‌اند.

<s4,5>پدر مقتول</s4,5> با چشمان اشک‌بار <c4>خواهش کرد</c4> <q4>که خون پسرش پایمال نشود</q4> و <c5>افزود</c5>: <q5>"خانم و دو طفلش در خانه من‌اند. هر شب <c11>می‌پرسند</c11> <q11>پدر کجاست</q11>."</q5> <s6>حیات‌الله، دکانداری که صدای مرمی را شنیده،</s6> <c6>شهادت داد</c6> <q6>که مهاجمان لباس نظامی پوشیده بودند</q6>.

<s7>کمیسیون مستقل</s7> در <q7>شهادت او</q7> <c7>تردید نمود</c7>. <s8,9>سازمان عفو بین‌الملل</s8,9> <c8>با محکوم کردن</c8> <q8>تعلل در این دوسیه</q8>، <c9>خواستار</c9> <q9>برگزاری محاکمه علنی</q9> شد. <s10>سخنگوی محکمه</s10> <q10>درباره زمان محاکمه</q10> <c10>حاضر به اظهارنظر نشد</c10>.
