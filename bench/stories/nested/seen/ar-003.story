id: ar-003
language: ar
date: 2024-05-04
genre: health
1: speaker=تقرير هيئة الرقابة الصحية; stance=asserts; source=document; within=2; evidence=own
2: speaker=صحيفة الشمال; stance=asserts; source=organization; evidence=hearsay

<c1>وفق</c1> <s1>تقرير هيئة الرقابة الصحية</s1> الذي <c2>نقلته</c2> <s2>صحيفة الشمال</s2>، <q1,2>تفتقر أربع عيادات من كل عشر إلى المياه النظيفة</q1,2>.
