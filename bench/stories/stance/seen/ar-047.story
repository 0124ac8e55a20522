id: ar-047
language: ar
date: 2024-05-20
genre: politics
1: speaker=إبراهيم الحسيني; stance=demands; source=person; evidence=own

<c1>طلب</c1> <s1>وزير الصحة إبراهيم الحسيني</s1> من رئيس المجلس <q1>أن يتنحى</q1>.
