id: prs-004
language: prs
date: 2024-05-05
genre: politics
1: speaker=فرید سدید; stance=asserts; source=person; evidence=hearsay
2: speaker=حکیم سدید; stance=denies; source=person; within=1; evidence=own

<s1>فرید سدید</s1> <c1>در فیسبوک نوشت</c1> <q1>که <s2>برادرش حکیم سدید</s2> <q2>خرید رأی</q2> را <c2>رد کرده است</c2></q1>.
