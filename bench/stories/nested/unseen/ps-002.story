id: ps-002
language: ps
date: 2024-05-03
genre: courts
1: speaker=صابر شاه ننګیال; stance=asserts; source=person; evidence=hearsay
2: speaker=پلوشې همدم; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=د مړي کورنۍ; stance=claims; source=group; within=2; evidence=own

<s1>څارنوال صابر شاه ننګیال</s1> <c1>وویل</c1> <q1>چې <s2>د عدلي طب ډاکټرې پلوشې همدم</s2> <c2>ورته ویلي</c2> <q2>چې <s3>د مړي کورنۍ</s3> <c3>ادعا لري</c3> <q3>سړی زهرو وژلی دی</q3></q2></q1>.
