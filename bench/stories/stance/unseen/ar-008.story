id: ar-008
language: ar
date: 2024-05-09
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=لكونه غير مخوّل بالتصريح; evidence=own

<c1>وفقًا</c1> <s1>لموظف في وزارة المالية لم يكشف هويته لكونه غير مخوّل بالتصريح</s1>، <q1>أُقرّت التخفيضات قبل أسبوع</q1>.
