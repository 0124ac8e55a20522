id: ar-031
language: ar
date: 2024-05-04
genre: health
1: speaker=فارس المهدي; stance=doubts; source=person; evidence=own

<q1>«لست مقتنعًا بأن هذه الأرقام صحيحة»</q1>، بهذه العبارة <c1>علّق</c1> <s1>أستاذ الأوبئة فارس المهدي</s1>.
