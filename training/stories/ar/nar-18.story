id: nar-18
language: ar
date: 2024-07-23
genre: disaster
1: speaker=فيصل القحطاني; stance=asserts; source=person
2: speaker=قبطان العبارة; stance=asserts; source=office; within=1
3: speaker=مهندس الآلات; stance=denies; source=office; within=2
4: speaker=هيئة السلامة البحرية; stance=asserts; source=organization
5: speaker=ناجون; stance=asserts; source=group; within=4
6: speaker=الطاقم; stance=demands; source=group; within=5
7: speaker=وكالة شينخوا; stance=asserts; source=organization
8: speaker=هيئة الموانئ; stance=asserts; source=organization; within=7

غرقت عبارة تقل 118 راكبا قبالة سفاجا فجر الثلاثاء، وكان البحر هادئا إلى حد أن الصيادين سمعوا الصراخ من الشاطئ.

<c1>وقال</c1> <s1>المتحدث باسم خفر السواحل فيصل القحطاني</s1> <q1>إن <s2>قبطان العبارة</s2> <c2>ذكر</c2> في إفادته الأولى <q2>أن <s3>مهندس الآلات</s3> <c3>نفى</c3> <q3>وجود تسرب قبل نصف ساعة من الغرق</q3></q2></q1>.

<c4>وأعلنت</c4> <s4>هيئة السلامة البحرية</s4> <q4>أن <s5>ناجين</s5> <c5>شهدوا</c5> <q5>بأن <s6>الطاقم</s6> <c6>طلب</c6> <q6>منهم البقاء في المقصورات</q6></q5></q4>.

<c7>ونقلت</c7> <s7>وكالة شينخوا</s7> عن <s8>هيئة الموانئ</s8> <c8>قولها</c8> <q7,8>إن العبارة اجتازت آخر فحص في أيار</q7,8>. وكان ينبغي أن تعود إلى الحوض الجاف في أيلول.
