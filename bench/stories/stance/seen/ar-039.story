id: ar-039
language: ar
date: 2024-05-12
genre: business
1: speaker=عمال الميناء المضربون; stance=accuses; source=group; evidence=own

<c1>حمّل</c1> <s1>عمال الميناء المضربون</s1> <q1>إدارة الميناء مسؤولية سقوط الرافعة</q1>.
