id: nar-08
language: ar
date: 2023-12-05
genre: human rights
1: speaker=منظمة العفو الدولية; stance=asserts; source=organization
2: speaker=سبعة محتجزين سابقين; stance=asserts; source=group; within=1
3: speaker=الضباط; stance=threatens; source=group; within=2
4: speaker=وزارة الداخلية; stance=denies; source=organization
5: speaker=المنظمة; stance=claims; source=organization; within=4
6: speaker=وزارة الداخلية; stance=accuses; source=organization
7: speaker=عائشة بنت المختار; stance=asserts; source=person
8: speaker=أخو عائشة بنت المختار; stance=asserts; source=person; within=7
9: speaker=المحقق; stance=demands; source=office; within=8

نواكشوط - <c1>قالت</c1> <s1>منظمة العفو الدولية</s1> في تقرير من أربعين صفحة <q1>إن <s2>سبعة محتجزين سابقين</s2> <c2>رووا</c2> لباحثيها <q2>أن <s3>الضباط</s3> <c3>هددوهم</c3> <q3>بملاحقة ذويهم إذا تحدثوا إلى الصحافة</q3></q2></q1>.

<c4>ونفت</c4> <s4>وزارة الداخلية</s4> <q4>صحة ما <c5>ادعته</c5> <s5>المنظمة</s5> <q5>من وجود مركز احتجاز سري</q5></q4>، <c6>متهمة</c6> <q6>معدي التقرير بـ"الاعتماد على رواية واحدة"</q6>.

ويقع المبنى المذكور خلف السوق القديم، وقد طليت جدرانه حديثا حتى لا يكاد المارة يميزونه.

أما <s7>عائشة بنت المختار</s7> <c7>فتقول</c7>: <q7>«<s8>أخي</s8> <c8>حكى</c8> لنا <q8>أن <s9>المحقق</s9> <c9>طلب</c9> <q9>منه التوقيع على ورقة بيضاء</q9></q8>. لم يكن يعرف أن الباب مفتوح»</q7>.
