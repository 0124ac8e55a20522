id: ar-003
language: ar
date: 2024-05-04
genre: conflict
1: speaker=سكان الحي; stance=asserts; source=group; evidence=own

<c1>أفاد</c1> <s1>سكان الحي</s1> <q1>بأن إطلاق النار استمر حتى الفجر</q1>.
