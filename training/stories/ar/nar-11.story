id: nar-11
language: ar
date: 2024-08-26
genre: disaster
1: speaker=وكالة الأنباء السودانية; stance=asserts; source=organization
2: speaker=لجنة الطوارئ; stance=asserts; source=organization; within=1
3: speaker=سكان القرى الأربع; stance=asserts; source=group; within=2
4: speaker=حسن أبو آمنة; stance=asserts; source=person
5: speaker=شيخ القرية; stance=asserts; source=office; within=4
6: speaker=المهندسون; stance=promises; source=group; within=5
7: speaker=وزير الري; stance=denies; source=office
8: speaker=وزير الري; stance=asserts; source=office

بورتسودان، 26 أغسطس - انهار سد صغير شمال المدينة بعد يومين من الأمطار، وجرفت المياه أربع قرى.

<c1>ونقلت</c1> <s1>وكالة الأنباء السودانية</s1> عن <s2>لجنة الطوارئ</s2> <c2>قولها</c2> <q1,2>إن <s3>السكان</s3> <c3>أبلغوا</c3> <q3>عن فقدان أكثر من ستين شخصا</q3></q1,2>.

<q4>«<s5>شيخ القرية</s5> <c5>قال</c5> لنا <q5>إن <s6>المهندسين</s6> <c6>طمأنوه</c6> <q6>بأن السد يحتمل موسما آخر</q6></q5>»</q4>، <c4>يقول</c4> <s4>المزارع حسن أبو آمنة</s4> الذي حمل أطفاله على ظهره حتى بلغ التل.

<c7>ونفى</c7> <s7,8>وزير الري</s7,8> <q7>وجود إهمال</q7>، <c8>وقال</c8> <q8>إن منسوب المياه فاق كل التوقعات</q8>. وظهر من الجو أن الطريق الساحلي اختفى تحت الطين.
