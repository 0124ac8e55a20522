id: nar-16
language: ar
date: 2024-09-11
genre: conflict
1: speaker=وكالة أسوشيتد برس; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=طرفا النزاع; stance=promises; source=group; within=2
4: speaker=بيان مجلس السيادة; stance=denies; source=document
5: speaker=الوسطاء; stance=claims; source=group; within=4
6: speaker=إلهام الطيب; stance=asserts; source=person
7: speaker=جار إلهام الطيب; stance=asserts; source=person; within=6
8: speaker=المقاتلون; stance=threatens; source=group; within=7

القاهرة - <c1>قالت</c1> <s1>وكالة أسوشيتد برس</s1> الأربعاء، <c2>مستندة إلى</c2> <s2>ثلاثة دبلوماسيين غربيين تحدثوا بشرط عدم الكشف عن هوياتهم لحساسية المفاوضات</s2>، <q1,2>إن <s3>طرفي النزاع</s3> <c3>تعهدا</c3> <q3>بعدم استهداف محطات المياه</q3></q1,2>.

غير أن <s4>بيانا لمجلس السيادة</s4> <c4>نفى</c4> <q4>ما <c5>تداوله</c5> <s5>الوسطاء</s5> <q5>بشأن اتفاق مكتوب</q5></q4>. ولم يحضر أي من الوفدين مأدبة العشاء، مع أن أسماء أعضائهما كانت على الطاولات.

<c6>وتقول</c6> <s6>المعلمة إلهام الطيب التي فرت من ود مدني</s6>: <q6>«جارنا بقي هناك ليحرس البيوت. <s7>هو</s7> من <c7>حدثني</c7> <q7>أن <s8>المقاتلين</s8> <c8>هددوا</c8> <q8>بإحراق الحي</q8></q7>»</q6>.

ومشت أربعة أيام لتصل إلى أول قرية فيها خبز.
