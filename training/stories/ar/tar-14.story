id: tar-14
language: ar
date: 2024-04-25
genre: politics
1: speaker=رئاسة الجمهورية; stance=asserts; source=organization
2: speaker=أحزاب المعارضة; stance=accuses; source=group
3: speaker=أحمد ولد الشيخ; stance=asserts; source=person
4: speaker=أحمد ولد الشيخ; stance=demands; source=person
5: speaker=اللجنة المستقلة للانتخابات; stance=denies; source=organization
6: speaker=فرانس برس; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=خديجة منت السالم; stance=asserts; source=person
9: speaker=خديجة منت السالم; stance=doubts; source=person

نواكشوط - <c1>ورد في بيان صادر عن</c1> <s1>رئاسة الجمهورية</s1> <q1>أن الاقتراع سيُجرى في موعده</q1>. <c2>وندّدت</c2> <s2>أحزاب المعارضة</s2> <q2>بما عدّته تلاعباً باللوائح</q2>.

<c3>وصاح</c3> من فوق شاحنة <s3,4>أحمد ولد الشيخ، وهو نائب سابق سُجن مرتين</s3,4>: <q3>«أمواتٌ يصوّتون وأحياءٌ يُشطبون!»</q3>، <c4>داعياً</c4> <q4>إلى مراجعة السجل</q4>. <c5>وكذّبت</c5> <s5>اللجنة المستقلة للانتخابات</s5> <q5>هذه المزاعم</q5>. وسار المحتجون حتى إن آخرهم لم يصل إلا بعد الغروب.

وفي برقية لها، <c6>قالت</c6> <s6>فرانس برس</s6> <q6,7>إن مراقبين سيصلون الأسبوع المقبل</q6,7>، <c7>ناسبةً الخبر إلى</c7> <s7>دبلوماسيين أوروبيين</s7>. <c8>وفي تقدير</c8> <s8>الباحثة خديجة منت السالم</s8>، <q8>المشاركة لن تتجاوز الثلث</q8>، <s9>وهي</s9> <c9>لا تظن</c9> <q9>أن جولة ثانية ستُنظَّم</q9>.
