id: ar-005
language: ar
date: 2024-05-06
genre: politics
1: speaker=المتحدث باسم الوزيرة; stance=asserts; source=office; evidence=hearsay
2: speaker=مها الكردي; stance=denies; source=person; within=1; evidence=own

<c1>تلا</c1> <s1>المتحدث باسم الوزيرة</s1> <q1>بيانًا <c2>رفضت</c2> فيه <s2>مها الكردي</s2> <q2>«كل كلمة في الاتهام»</q2></q1>.
