id: ar-059
language: ar
date: 2024-05-04
genre: human rights
1: speaker=أمهات; stance=asks; source=group; evidence=own

<q1>«أين أولادنا؟»</q1> <c1>سألت</c1> <s1>أمهات تجمعن أمام السجن</s1>.
