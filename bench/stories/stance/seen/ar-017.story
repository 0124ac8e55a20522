id: ar-017
language: ar
date: 2024-05-18
genre: health
1: speaker=بيان; stance=denies; source=document; evidence=own

<c1>دحض</c1> <s1>بيان نشره المختبر على موقعه</s1> <q1>«أي إيحاء بأن الفحوص أُغفلت»</q1>.
