id: nar-07
language: ar
date: 2024-03-09
genre: business
1: speaker=بلومبرغ; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=مجلس الإدارة; stance=asserts; source=organization; within=2
4: speaker=شركة النخيل للطاقة; stance=declines; source=organization
5: speaker=سلطان المهيري; stance=asserts; source=person
6: speaker=الرئيس التنفيذي; stance=asserts; source=office; within=5
7: speaker=المصارف الدائنة; stance=demands; source=group; within=6
8: speaker=تقرير لوكالة موديز; stance=asserts; source=document

دبي، 9 مارس - تراجع سهم شركة النخيل للطاقة 6.4 في المئة في نهاية التعاملات، وهو أكبر هبوط يومي له منذ إدراجه.

وجاء ذلك بعدما <c1>أوردت</c1> <s1>بلومبرغ</s1>، <c2>نقلا عن</c2> <s2>شخصين مطلعين على المداولات</s2>، <q1,2>أن <s3>مجلس الإدارة</s3> <c3>أبلغ</c3> كبار المساهمين <q3>بتأجيل توزيع الأرباح إلى الربع الثالث</q3></q1,2>. <c4>ولم ترد</c4> <s4>الشركة</s4> <q4>على طلب للتعليق</q4>.

<c5>وأكد</c5> <s5>المحلل سلطان المهيري</s5> <q5>أن <s6>الرئيس التنفيذي</s6> <c6>قال</c6> في لقاء مغلق <q6>إن <s7>المصارف الدائنة</s7> <c7>تطالب</c7> <q7>الشركة ببيع حصتها في حقل السدر</q7></q6></q5>.

<c8>وبحسب</c8> <s8>تقرير لوكالة موديز</s8>، <q8>تبلغ ديون الشركة 2.3 مليار دولار</q8>. وافتتح مؤشر السوق منخفضا قبل أن يقلص خسائره.
