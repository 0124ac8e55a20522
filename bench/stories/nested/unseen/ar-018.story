id: ar-018
language: ar
date: 2024-05-19
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=خوفًا على وظيفتها; evidence=own
2: speaker=الوزير; stance=declines; source=office; evidence=own

<c1>قالت</c1> <s1>كاتبة لم تكشف اسمها خوفًا على وظيفتها</s1> <q1>إن السجل عُدّل مرتين</q1>. <c2>ورفض</c2> <s2>الوزير</s2> <q2>التعليق على الأمر</q2>.
