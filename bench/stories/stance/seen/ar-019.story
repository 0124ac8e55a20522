id: ar-019
language: ar
date: 2024-05-20
genre: politics
1: speaker=بشير القاضي; stance=denies; source=person; evidence=own

<c1>قال</c1> <s1>قائد الشرطة بشير القاضي</s1> <q1>إنه لا صحة لصدور أمر بإطلاق النار</q1>.
