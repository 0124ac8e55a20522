id: ar-024
language: ar
date: 2024-05-25
genre: courts
1: speaker=الدعوى; stance=claims; source=document; evidence=own

<c1>تزعم</c1> <s1>الدعوى المرفوعة أمام محكمة الاستئناف</s1> <q1>أن مالك السد «علم بالتشققات منذ أحد عشر عامًا»</q1>.
