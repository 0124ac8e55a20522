id: ar-013
language: ar
date: 2024-05-14
genre: business
1: speaker=اللجنة; stance=asks; source=organization; evidence=hearsay
2: speaker=نزار باشا; stance=asserts; source=person; within=1; evidence=own

<c1>سألت</c1> <s1>اللجنة</s1> <q1>عما إذا كان <s2>الرئيس التنفيذي نزار باشا</s2> <c2>أبلغ</c2> المساهمين <q2>أن المنجم مغلق</q2></q1>.
