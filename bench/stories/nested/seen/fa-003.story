id: fa-003
language: fa
date: 2024-05-04
genre: health
1: speaker=گزارش سازمان بازرسی; stance=asserts; source=document; within=2; evidence=own
2: speaker=روزنامهٔ شهر; stance=asserts; source=organization; evidence=hearsay

<c1>بر اساس</c1> <s1>گزارش سازمان بازرسی</s1> که <s2>روزنامهٔ شهر</s2> <c2>به آن استناد کرده</c2>، <q1,2>چهار درمانگاه از ده درمانگاه آب پاک ندارند</q1,2>.
