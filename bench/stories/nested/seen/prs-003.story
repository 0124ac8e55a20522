id: prs-003
language: prs
date: 2024-05-04
genre: conflict
1: speaker=-; stance=asserts; source=unnamed; reason=اجازهٔ گفت‌وگو با رسانه‌ها را ندارد; evidence=hearsay
2: speaker=قوماندان فرقه; stance=asserts; source=office; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=own

<s1>یک مقام امنیتی که اجازهٔ گفت‌وگو با رسانه‌ها را ندارد</s1> <c1>گفت</c1> <q1>که <s2>قوماندان فرقه</s2> <c2>به آنان خبر داده</c2> <q2>که <s3>یک مخبر</s3> <c3>گفته است</c3> <q3>پل ماین‌گذاری شده</q3></q2></q1>.
