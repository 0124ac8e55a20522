id: ar-012
language: ar
date: 2024-05-13
genre: business
1: speaker=شركة الطيران; stance=denies; source=organization; evidence=own

<c1>وصفت</c1> <s1>شركة الطيران</s1> <q1>التقارير عن قرب إفلاسها بأنها «محض خيال»</q1>.
