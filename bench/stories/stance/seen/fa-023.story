id: fa-023
language: fa
date: 2024-05-24
genre: politics
1: speaker=سازمان ملل متحد; stance=praises; source=organization; evidence=own

<s1>سازمان ملل متحد</s1> از <q1>آتش‌بس میان دو طرف</q1> <c1>استقبال کرد</c1>.
