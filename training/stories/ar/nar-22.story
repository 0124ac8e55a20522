id: nar-22
language: ar
date: 2024-03-28
genre: culture
1: speaker=مجلة نزوى; stance=asserts; source=organization
2: speaker=سليمان البوسعيدي; stance=asserts; source=person; within=1
3: speaker=والدة سليمان البوسعيدي; stance=asserts; source=person; within=2
4: speaker=سليمان البوسعيدي; stance=asserts; source=person
5: speaker=الناشر الأول; stance=demands; source=office; within=4
6: speaker=شمسة الحارثي; stance=asserts; source=person
7: speaker=بعض النقاد; stance=claims; source=group; within=6
8: speaker=دار النشر; stance=denies; source=organization

مسقط، 28 مارس (آذار) - <c1>نقلت</c1> <s1>مجلة نزوى</s1> عن <s2>الروائي سليمان البوسعيدي</s2> <c2>قوله</c2> <q1,2>إن <s3>والدته</s3> <c3>كانت تقول</c3> له <q3>إن الحكايات «تموت إذا كتبت»</q3></q1,2>.

<c4>وأضاف</c4> في لقاء مع قرائه مساء الأربعاء: <q4>«<s5>الناشر الأول</s5> <c5>طلب</c5> <q5>مني حذف ثلاثة فصول</q5>.</q4>

<q4>«حذفت واحدا، وأعدت كتابته حتى صار أطول»</q4>.

<c6>ورأت</c6> <s6>الناقدة شمسة الحارثي</s6> <q6>أن <c7>قول</c7> <s7>بعض النقاد</s7> <q7>إن الرواية مقتبسة</q7> «ظلم صريح»</q6>، فيما <c8>نفت</c8> <s8>دار النشر</s8> <q8>تلقيها أي شكوى</q8>. وتبدأ الرواية بامرأة تنتظر أن يهدأ البحر.
