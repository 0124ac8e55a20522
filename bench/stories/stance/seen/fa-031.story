id: fa-031
language: fa
date: 2024-05-04
genre: human rights
1: speaker=مادران زندانیان; stance=asks; source=group; evidence=own

<q1>«فرزندان ما کجا هستند؟»</q1> <s1>مادران زندانیان</s1> جلوی در زندان <c1>می‌پرسیدند</c1>.
