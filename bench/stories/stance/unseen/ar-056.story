id: ar-056
language: ar
date: 2024-05-01
genre: courts
1: speaker=دائنو الشركة; stance=threatens; source=group; evidence=own

<c1>يهدد</c1> <s1>دائنو الشركة المفلسة</s1> <q1>باللجوء إلى القضاء</q1>.
