id: nar-21
language: ar
date: 2024-10-01
genre: human rights
1: speaker=لجنة حماية الصحفيين; stance=asserts; source=organization
2: speaker=زوجة نزار الحداد; stance=asserts; source=person; within=1
3: speaker=السجانون; stance=asserts; source=group; within=2
4: speaker=نزار الحداد; stance=declines; source=person; within=3
5: speaker=قناة فرانس 24; stance=asserts; source=organization
6: speaker=-; stance=asserts; source=unnamed; within=5
7: speaker=وزارة العدل; stance=denies; source=organization
8: speaker=لجنة حماية الصحفيين; stance=demands; source=organization

<c1>أعلنت</c1> <s1>لجنة حماية الصحفيين</s1> الثلاثاء <q1>أن <s2>زوجة المصور المعتقل نزار الحداد</s2> <c2>أبلغتها</c2> <q2>بأن <s3>السجانين</s3> <c3>قالوا</c3> لها <q3>إن <s4>زوجها</s4> <c4>يرفض</c4> <q4>استقبال الزوار</q4></q3></q2></q1>.

وكان الحداد قد أوقف في 14 آب أمام منزله بينما كان يهم بأن يركب سيارته.

<c5>ونقلت</c5> <s5>قناة فرانس 24</s5> عن <s6>محام طلب حجب اسمه خوفا من الملاحقة</s6> <c6>قوله</c6>: <q5,6>"لم أره منذ شهر. يؤجلون الزيارة كل خميس، ثم يغلقون الهاتف"</q5,6>.

<c7>ونفت</c7> <s7>وزارة العدل</s7> <q7>تعرضه لأي مضايقة</q7>. <c8>وطالبت</c8> <s8>اللجنة</s8> <q8>السلطات بالإفراج عنه فورا</q8>، في وقت لا تزال فيه رسوم ابنته معلقة على باب البيت.
