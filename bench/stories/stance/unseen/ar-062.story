id: ar-062
language: ar
date: 2024-05-07
genre: politics
1: speaker=متحدثة باسم رئيس الوزراء; stance=declines; source=office; evidence=own

<c1>امتنعت</c1> <s1>متحدثة باسم رئيس الوزراء</s1> <q1>عن التعليق على التسريب</q1>.
