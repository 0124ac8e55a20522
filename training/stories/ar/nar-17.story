id: nar-17
language: ar
date: 2024-01-17
genre: politics
1: speaker=فؤاد السنوسي; stance=asserts; source=person
2: speaker=المبعوثة الأممية; stance=asserts; source=office; within=1
3: speaker=رئيسا المجلسين; stance=asserts; source=office; within=2
4: speaker=فؤاد السنوسي; stance=declines; source=person
5: speaker=صحيفة الوسط; stance=asserts; source=organization
6: speaker=وكالة آكي; stance=asserts; source=organization; within=5
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=المصرف المركزي; stance=denies; source=organization

حوار بلا موعد في طرابلس

<c1>كشف</c1> <s1>عضو لجنة الحوار فؤاد السنوسي</s1> مساء الثلاثاء <q1>أن <s2>المبعوثة الأممية</s2> <c2>أبلغت</c2> اللجنة <q2>بأن <s3>رئيسي المجلسين</s3> <c3>يعتقدان</c3> <q3>أن الانتخابات ممكنة في الخريف</q3></q2></q1>، لكنه <c4>رفض</c4> <q4>الخوض في التفاصيل</q4>.

وفي اليوم نفسه، <c5>أوردت</c5> <s5>صحيفة الوسط</s5> <c6>نقلا عن</c6> <s6>وكالة آكي الإيطالية</s6>، <c7>عن</c7> <s7>مصدر وصفته بالمطلع</s7>، <q5,6,7>أن عائدات النفط ستودع في حساب خاص إلى ما بعد الاقتراع</q5,6,7>.

<c8>ونفى</c8> <s8>المصرف المركزي</s8> <q8>وجود حساب من هذا النوع</q8>.

ويتذكر الليبيون أن صناديق الاقتراع أعدت قبل عامين ثم أعيدت إلى المخازن. ولا يكفي أن تطبع البطاقات كي تجرى انتخابات.
