id: nar-14
language: ar
date: 2024-06-03
genre: sport
1: speaker=الاتحاد العراقي لكرة القدم; stance=asserts; source=organization
2: speaker=الاتحاد الآسيوي; stance=asserts; source=organization; within=1
3: speaker=حكم المباراة; stance=asserts; source=office; within=2
4: speaker=علي سامر; stance=denies; source=person
5: speaker=علي سامر; stance=asserts; source=person
6: speaker=المدرب; stance=asserts; source=office; within=5
7: speaker=قناة الرابعة; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=علي سامر; stance=promises; source=person; within=8

<c1>قال</c1> <s1>الاتحاد العراقي لكرة القدم</s1> في بيان <q1>إن <s2>الاتحاد الآسيوي</s2> <c2>أبلغه</c2> <q2>بأن <s3>حكم المباراة</s3> <c3>ذكر</c3> في تقريره <q3>أن اللاعب علي سامر دفعه مرتين</q3></q2></q1>.

وكان المنتخب قد خسر بهدف في الوقت بدل الضائع، فنزل الجمهور إلى أرض الملعب.

<c4>ونفى</c4> <s4>سامر (22 عاما)</s4> <q4>لمس الحكم</q4>. <c5>وكتب</c5> على إنستغرام: <q5>"<s6>المدرب</s6> <c6>قال</c6> لي: <q6>اهدأ واخرج</q6>. فخرجت. هذا كل ما في الأمر"</q5>.

<c7>وأشارت</c7> <s7>قناة الرابعة</s7>، <c8>وفق</c8> <s8>عضو في الجهاز الفني لم تسمه</s8>، إلى <q7,8>أن <s9>اللاعب</s9> <c9>وعد</c9> زملاءه <q9>بالاعتذار علنا</q9></q7,8>. ومن المنتظر أن تبت لجنة الانضباط في القضية الأربعاء.
