id: fa-001
language: fa
date: 2024-05-02
genre: conflict
1: speaker=خبرگزاری آفتاب; stance=asserts; source=organization; evidence=hearsay
2: speaker=دو دیپلمات; stance=asserts; source=group; within=1; evidence=hearsay
3: speaker=وزیر خارجه; stance=denies; source=office; within=2; evidence=own

<s1>خبرگزاری آفتاب</s1> <c2>به نقل از</c2> <s2>دو دیپلمات</s2> <c1>نوشت</c1> <q1,2>که <s3>وزیر خارجه</s3> <q3>این پیشنهاد</q3> را <c3>رد کرده است</c3></q1,2>.
