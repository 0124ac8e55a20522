id: ps-001
language: ps
date: 2024-05-02
genre: conflict
1: speaker=ساحل خبري اژانس; stance=asserts; source=organization; evidence=hearsay
2: speaker=د دوو ډیپلوماتانو; stance=asserts; source=group; within=1; evidence=hearsay
3: speaker=د بهرنیو چارو وزیر; stance=denies; source=office; within=2; evidence=own

<s1>ساحل خبري اژانس</s1> <s2>د دوو ډیپلوماتانو</s2> <c2>په حواله</c2> <c1>راپور ورکړ</c1> <q1,2>چې <s3>د بهرنیو چارو وزیر</s3> <q3>دا وړاندیز</q3> <c3>رد کړی دی</c3></q1,2>.
