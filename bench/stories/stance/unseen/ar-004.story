id: ar-004
language: ar
date: 2024-05-05
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=لأن المحادثات سرية; evidence=own

<c1>قال</c1> <s1>دبلوماسي غربي طلب عدم ذكر اسمه لأن المحادثات سرية</s1> <q1>إن الطرفين «أقرب إلى الاتفاق من أي وقت مضى»</q1>.
