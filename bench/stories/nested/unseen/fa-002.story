id: fa-002
language: fa
date: 2024-05-03
genre: courts
1: speaker=بابک صدیق‌پور; stance=asserts; source=person; evidence=hearsay
2: speaker=لادن مهرآرا; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=خانوادهٔ او; stance=claims; source=group; within=2; evidence=own

<s1>بابک صدیق‌پور، بازپرس پرونده،</s1> <c1>گفت</c1> <q1>که <s2>پزشک قانونی، لادن مهرآرا،</s2> <c2>به او گفته</c2> <q2>که <s3>خانوادهٔ او</s3> <c3>باور دارند</c3> <q3>مرد مسموم شده است</q3></q2></q1>.
