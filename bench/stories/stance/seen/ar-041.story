id: ar-041
language: ar
date: 2024-05-14
genre: courts
1: speaker=لائحة الاتهام; stance=accuses; source=document; evidence=own

<c1>تتهم</c1> <s1>لائحة الاتهام</s1> <q1>المدير بدفع رشى لموظفَين في الجمارك</q1>.
