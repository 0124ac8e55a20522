id: ar-046
language: ar
date: 2024-05-19
genre: human rights
1: speaker=محتجون; stance=demands; source=group; evidence=own

<c1>طالب</c1> <s1>محتجون أمام السجن</s1> <q1>بالإفراج عن أحد عشر طالبًا</q1>.
