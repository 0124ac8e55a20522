id: ar-032
language: ar
date: 2024-05-05
genre: business
1: speaker=-; stance=doubts; source=unnamed; reason=لأن التصويت كان سريًّا; evidence=own

<c1>أبدى</c1> <s1>عضو في مجلس الإدارة لم يشأ الكشف عن اسمه لأن التصويت كان سريًّا</s1> <q1>تحفظه على جدوى الدمج</q1>.
