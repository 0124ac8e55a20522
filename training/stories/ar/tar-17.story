id: tar-17
language: ar
date: 2024-08-15
genre: human-rights
1: speaker=نقابة الصحفيين التونسيين; stance=demands; source=organization
2: speaker=نقابة الصحفيين التونسيين; stance=asserts; source=organization
3: speaker=رياض الماجري; stance=asserts; source=person
4: speaker=رياض الماجري; stance=asserts; source=person
5: speaker=زوجته; stance=asserts; source=person
6: speaker=النيابة العمومية; stance=denies; source=organization
7: speaker=مراسلون بلا حدود; stance=accuses; source=organization
8: speaker=-; stance=asserts; source=unnamed

<c1>طالبت</c1> <s1>نقابة الصحفيين التونسيين، التي تعقد مؤتمرها اليوم،</s1> <q1>بالإفراج الفوري عن المراسل رياض الماجري</q1>. <c2>ولفتت</c2> في بيانها <q2>إلى أنه ممنوع من لقاء محاميه</q2>.

وفي رسالة كُتبت بقلم رصاص، <c3>يقول</c3> <s3>الماجري</s3>: <q3>"لم أسرق ولم أقتل. سألت سؤالاً.</q3>

<q3>"وإن كان السؤال ذنباً، فأنا أول المذنبين."</q3> <c4>ويضيف</c4>: <q4>"أحصي الأيام بقطع الخبز"</q4>. <c5>وحدّثتنا</c5> <s5>زوجته التي لا يُسمح لها إلا بزيارة واحدة في الشهر</s5> <q5>عن هزاله</q5>، وهي تخشى أن يطول الشتاء.

<c6>وتنكر</c6> <s6>النيابة العمومية</s6> <q6>أن تكون القضية متصلة بالصحافة</q6>. وفي تغريدة نُشرت ليلاً، <c7>اتهمت</c7> <s7>منظمة مراسلون بلا حدود</s7> <q7>القضاء بـ"تجريم المهنة"</q7>. <c8>ويُعتقد</c8> <q8>أن جلسة ستُعقد في الخريف</q8>. والحال أن ملفه لم يُفتح منذ أُودع الرف.
