id: prs-024
language: prs
date: 2024-05-25
genre: health
1: speaker=رئیس شفاخانه; stance=praises; source=office; evidence=own

<s1>رئیس شفاخانه</s1> <q1>کار شبانه‌روزی نرس‌ها</q1> را <c1>«بی‌مانند» خواند</c1>.
