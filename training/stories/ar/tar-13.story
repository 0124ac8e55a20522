id: tar-13
language: ar
date: 2024-10-22
genre: health
1: speaker=نقيب أطباء لبنان الشمالي; stance=asserts; source=office
2: speaker=نقيب أطباء لبنان الشمالي; stance=threatens; source=office
3: speaker=-; stance=asserts; source=unnamed
4: speaker=إدارة المستشفى; stance=denies; source=organization
5: speaker=-; stance=asserts; source=unnamed
6: speaker=مذكرة داخلية; stance=asserts; source=document
7: speaker=الصليب الأحمر; stance=promises; source=organization
8: speaker=وزارة الصحة; stance=declines; source=organization

طرابلس - أقفل قسم غسيل الكلى أبوابه، والمرضى لا يعرفون أين يذهبون. <c1>وعزا</c1> <s1,2>نقيب أطباء لبنان الشمالي</s1,2> <q1>الإقفال إلى نفاد المرشّحات</q1>، <c2>مهدداً</c2> <q2>بإضراب شامل ما لم تُصرف المستحقات</q2>.

<q3>«كنا نغسل المرشّح ونعيده، هذا ما فعلناه»</q3>، <c3>تقول</c3> باكيةً <s3>ممرضة أمضت في القسم عشرين عاماً</s3>. <c4>ونفت</c4> <s4>إدارة المستشفى</s4> <q4>ذلك</q4>. <c5>ويُحكى</c5> <q5>أن مريضين توفيا في الطريق إلى بيروت</q5>.

<c6>وتفيد</c6> <s6>مذكرة داخلية اطلعت عليها الصحيفة</s6> <q6>بأن العقد انتهى في أيلول</q6>. أما <s7>الصليب الأحمر</s7> <c7>فوعد</c7> <q7>بنقل المرضى مجاناً</q7>، <c8>ولم ترد</c8> <s8>وزارة الصحة</s8> <q8>على أسئلتنا</q8>. وقد يستغرق الأمر أسابيع إلى أن تصل الشحنة، لأن المرفأ مغلق.
