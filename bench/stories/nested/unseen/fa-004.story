id: fa-004
language: fa
date: 2024-05-05
genre: politics
1: speaker=شهین وفایی; stance=asserts; source=person; evidence=hearsay
2: speaker=استاندار; stance=promises; source=office; within=1; evidence=own

<q1>«<s2>استاندار</s2> <c2>قول داده بود</c2> <q2>پل پیش از فصل بارش تمام شود</q2>. نشد»</q1>؛ <s1>شهین وفایی، عضو شورای شهر،</s1> <c1>گفت</c1>.
