id: ar-014
language: ar
date: 2024-05-15
genre: health
1: speaker=وفاء حداد; stance=asserts; source=person; evidence=hearsay
2: speaker=الممرضات; stance=asserts; source=group; within=1; evidence=own
3: speaker=مدير المستشفى; stance=declines; source=office; within=1; evidence=own

<c1>قالت</c1> <s1>النائبة وفاء حداد</s1> <q1>إن <s2>الممرضات</s2> <c2>يشتكين</c2> <q2>من نقص الدواء</q2> وإن <s3>مدير المستشفى</s3> <c3>لا يجيب</c3> <q3>عن الأسئلة</q3></q1>.
