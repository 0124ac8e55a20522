id: ar-007
language: ar
date: 2024-05-08
genre: courts
1: speaker=لائحة الاتهام; stance=asserts; source=document; evidence=hearsay
2: speaker=روز قلعجي; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=دياب مراد; stance=threatens; source=person; within=2; evidence=own

<c1>جاء في</c1> <s1>لائحة الاتهام</s1> <q1>أن <s2>المحاسبة روز قلعجي</s2> <c2>شهدت</c2> <q2>بأن <s3>دياب مراد</s3> <c3>هدد</c3> <q3>بإحراق الدفاتر</q3></q2></q1>.
