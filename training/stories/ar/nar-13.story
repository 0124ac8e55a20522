id: nar-13
language: ar
date: 2024-02-27
genre: health
1: speaker=مها الزعبي; stance=asserts; source=person
2: speaker=مدير المستشفى; stance=asserts; source=office; within=1
3: speaker=الشركة الموردة; stance=denies; source=organization; within=2
4: speaker=صحيفة الغد; stance=asserts; source=organization
5: speaker=تقرير لديوان المحاسبة; stance=asserts; source=document; within=4
6: speaker=لجنة الشراء; stance=admits; source=organization; within=5
7: speaker=نقابة الصيادلة; stance=demands; source=organization
8: speaker=مها الزعبي; stance=asserts; source=person

دواء السرطان مفقود

نفد دواء أساسي لعلاج سرطان الدم من ثلاثة مستشفيات أردنية، وصار ذوو المرضى يعبرون الحدود ليشتروه.

<c1>وقالت</c1> <s1>الدكتورة مها الزعبي</s1> <q1>إن <s2>مدير المستشفى</s2> <c2>أخبر</c2> الأطباء <q2>بأن <s3>الشركة الموردة</s3> <c3>تنكر</c3> <q3>تأخرها في التسليم</q3></q2></q1>، <c8>مضيفة</c8> <q8>أنها كتبت وصفات لا تعرف أين ستصرف</q8>.

<c4>ونقلت</c4> <s4>صحيفة الغد</s4> عن <s5>تقرير لديوان المحاسبة</s5> <c5>قوله</c5> <q4,5>إن <s6>لجنة الشراء</s6> <c6>أقرت</c6> <q6>بأنها لم تفتح العطاء في موعده</q6></q4,5>.

<c7>وطالبت</c7> <s7>نقابة الصيادلة</s7> <q7>الحكومة باستيراد عاجل</q7>. ولم يكن في صيدلية المستشفى صباح الثلاثاء سوى علبتين.
