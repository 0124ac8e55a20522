id: ar-042
language: ar
date: 2024-05-15
genre: sport
1: speaker=ماهر الدوسري; stance=praises; source=person; evidence=own

<c1>أشاد</c1> <s1>المدرب ماهر الدوسري</s1> <q1>بهدوء مدافعيه الشبان</q1>.
