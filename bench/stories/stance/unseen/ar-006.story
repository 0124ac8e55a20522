id: ar-006
language: ar
date: 2024-05-07
genre: business
1: speaker=التقرير السنوي للمصرف; stance=asserts; source=document; evidence=own

<c1>بحسب</c1> <s1>التقرير السنوي للمصرف</s1>، <q1>زادت القروض المتعثرة بمقدار الخُمس</q1>.
