id: prs-006
language: prs
date: 2024-05-07
genre: conflict
1: speaker=وزارت دفاع; stance=denies; source=organization; evidence=own

<s1>وزارت دفاع</s1> <q1>تلفات ملکی در این عملیات</q1> را <c1>رد می‌کند</c1>.
