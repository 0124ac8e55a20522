id: uar-09
language: ar
date: 2024-05-14
genre: conflict
1: speaker=مجموعات الرصد الأهلية; stance=asserts; source=organization
2: speaker=وائل السمان; stance=asserts; source=person
3: speaker=وائل السمان; stance=accuses; source=person
4: speaker=إسعاف الهلال الأحمر; stance=asserts; source=organization
5: speaker=جيش الاحتلال; stance=claims; source=organization
6: speaker=جيش الاحتلال; stance=claims; source=organization
7: speaker=فاطمة أبو عودة; stance=asserts; source=person
8: speaker=الأمم المتحدة; stance=demands; source=organization
9: speaker=رويترز; stance=asserts; source=organization
10: speaker=-; stance=asserts; source=unnamed; within=9

غزة 14-5-2024 وفا- <q1>استشهد تسعة مواطنين، بينهم ثلاث سيدات، في قصف استهدف منزلا شرق دير البلح</q1>، <c1>وفق</c1> <s1>مجموعات الرصد الأهلية</s1>.

<c2>وروى</c2> <s2>المسعف وائل السمان الذي وصل أولا إلى المكان</s2> <q2>أن الطائرات عاودت القصف أثناء انتشال المصابين</q2>، <c3>متهما</c3> <q3>الاحتلال بتعمد استهداف الطواقم الطبية</q3>. <c4>وأشارت</c4> <s4>طواقم إسعاف الهلال الأحمر</s4> <q4>إلى أن خمسة أشخاص ما زالوا تحت الركام</q4>.

<c5>وادعى</c5> <s5>جيش الاحتلال</s5> <q5>أنه استهدف "غرفة قيادة"</q5>، <c6>زاعما</c6> <q6>اتخاذ تدابير لتفادي إصابة المدنيين</q6>.

وتوقفت مخابز المدينة الأربعة عن العمل بسبب نفاد الطحين.

<q7>"كنا نائمين، فجأة صار السقف فوقنا"</q7>، <c7>تقول</c7> <s7>الجدة فاطمة أبو عودة (70 عاما)</s7> وهي تحتضن حفيدتها.

<c8>ودعت</c8> <s8>الأمم المتحدة</s8> <q8>إلى فتح تحقيق مستقل</q8>، فيما <c9>أوردت</c9> <s9>رويترز</s9> <c10>نقلا عن</c10> <s10>دبلوماسي غربي</s10> <q9,10>أن مفاوضات الهدنة ستستأنف خلال أيام</q9,10>.
