id: prs-007
language: prs
date: 2024-05-08
genre: sport
1: speaker=اجمل شینواری; stance=asserts; source=person; evidence=hearsay
2: speaker=داور; stance=denies; source=office; within=1; evidence=own

<s1>اجمل شینواری، مربی تیم،</s1> <c1>گفت</c1> <q1>که <s2>داور</s2> <c2>انکار کرده</c2> <q2>که خطا را دیده است</q2></q1>.
