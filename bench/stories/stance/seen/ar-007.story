id: ar-007
language: ar
date: 2024-05-08
genre: sport
1: speaker=وائل المنصوري; stance=asserts; source=person; evidence=own

<q1>«أُدخلتُ المستشفى بضلع مكسور وكنت أريد اللعب»</q1>، <c1>قال</c1> <s1>الحارس وائل المنصوري</s1> عقب المباراة.
