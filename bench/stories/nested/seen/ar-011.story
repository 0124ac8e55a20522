id: ar-011
language: ar
date: 2024-05-12
genre: sport
1: speaker=نبيل عاصي; stance=accuses; source=person; evidence=hearsay
2: speaker=الحكم; stance=asserts; source=office; within=1; evidence=own

<c1>اتهم</c1> <s1>المدرب نبيل عاصي</s1> <q1><s2>الحكم</s2> بالكذب حين <c2>قال</c2> <q2>إنه لم يرَ الخطأ</q2></q1>.
