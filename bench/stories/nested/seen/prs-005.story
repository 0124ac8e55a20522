id: prs-005
language: prs
date: 2024-05-06
genre: politics
1: speaker=سخنگوی ارگ; stance=asserts; source=office; evidence=hearsay
2: speaker=رئیس دولت; stance=asserts; source=office; within=1; evidence=own

<s1>سخنگوی ارگ</s1> <c1>پیامی را خواند</c1> <q1>که در آن <s2>رئیس دولت</s2> <c2>گفته است</c2>: <q2>«به همهٔ خانواده‌ها کمک می‌رسانیم»</q2></q1>.
