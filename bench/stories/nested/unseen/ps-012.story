id: ps-012
language: ps
date: 2024-05-13
genre: politics
1: speaker=خوشحال سدید; stance=asserts; source=person; evidence=hearsay
2: speaker=حکیم سدید; stance=denies; source=person; within=1; evidence=own

<s1>خوشحال سدید</s1> <c1>په فېسبوک کې لیکلي</c1> <q1>چې <s2>وراره یې حکیم سدید</s2> <q2>د رایو پېرل</q2> <c2>نه مني</c2></q1>.
