id: fa-007
language: fa
date: 2024-05-08
genre: politics
1: speaker=رویترز; stance=asserts; source=organization; evidence=hearsay
2: speaker=روزنامهٔ چراغ; stance=asserts; source=organization; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=hearsay
4: speaker=مشاور رئیس‌جمهور; stance=admits; source=office; within=3; evidence=own

<s1>رویترز</s1> <c2>به نقل از</c2> <s2>روزنامهٔ چراغ</s2> <c1>خبر داد</c1> <q1,2>که <s3>یک مقام ارشد</s3> <c3>گفته</c3> <q3><s4>مشاور رئیس‌جمهور</s4> <c4>پذیرفته است</c4> <q4>که در رأی‌گیری خلل بوده</q4></q3></q1,2>.
