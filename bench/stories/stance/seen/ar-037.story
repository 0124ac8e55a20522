id: ar-037
language: ar
date: 2024-05-10
genre: courts
1: speaker=نوال السبيعي; stance=admits; source=person; evidence=own

<q1>«نعم، وقّعتها من دون أن أقرأها»</q1>، <c1>أقرّت</c1> <s1>رئيسة البلدية نوال السبيعي</s1> أمام المحكمة.
