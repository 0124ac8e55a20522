id: nar-05
language: ar
date: 2024-01-30
genre: health
1: speaker=وكالة الصحافة الفرنسية; stance=asserts; source=organization
2: speaker=منظمة الصحة العالمية; stance=asserts; source=organization; within=1
3: speaker=وزارة الصحة; stance=asserts; source=organization; within=2
4: speaker=إبراهيم ود الفكي; stance=asserts; source=person
5: speaker=ممرضو مركز القضارف; stance=asserts; source=group; within=4
6: speaker=إبراهيم ود الفكي; stance=demands; source=person
7: speaker=-; stance=asserts; source=unnamed
8: speaker=الوزارة; stance=denies; source=organization; within=7

سجلت ولاية القضارف أول إصابات بالكوليرا منذ عامين، ويبدو أن مياه الآبار الضحلة وراء التفشي.

<c1>ونقلت</c1> <s1>وكالة الصحافة الفرنسية</s1> عن <s2>منظمة الصحة العالمية</s2> <c2>قولها</c2> <q1,2>إن <s3>وزارة الصحة</s3> <c3>أبلغتها</c3> <q3>بتسجيل 212 إصابة وتسع وفيات حتى مساء الاثنين</q3></q1,2>.

<c4>وقال</c4> <s4>الطبيب إبراهيم ود الفكي</s4>: <q4>«<s5>الممرضون</s5> <c5>يقولون</c5> لي كل صباح <q5>إن المحاليل لن تكفي حتى المساء</q5>. أمس وضعنا مريضين في سرير واحد»</q4>. <c6>وطالب</c6> <q6>الولاية بفتح مركز عزل ثان</q6>.

<c7>وأوضح</c7> <s7>مسؤول صحي اشترط عدم كشف هويته خشية فقدان وظيفته</s7> <q7>أن <s8>الوزارة</s8> <c8>ظلت تنفي</c8> أسبوعا كاملا <q8>وجود أي تفش</q8></q7>. ووصلت الشاحنة الأولى ليلا، لكن السائق لم يعرف أن الجسر مقطوع.
