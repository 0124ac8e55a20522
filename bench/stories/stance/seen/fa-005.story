id: fa-005
language: fa
date: 2024-05-06
genre: business
1: speaker=گزارش سالانهٔ بانک; stance=asserts; source=document; evidence=own

<c1>بر اساس</c1> <s1>گزارش سالانهٔ بانک</s1>، <q1>مطالبات معوق در سال گذشته یک‌پنجم بیشتر شده است</q1>.
