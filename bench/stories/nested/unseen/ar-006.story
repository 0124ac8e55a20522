id: ar-006
language: ar
date: 2024-05-07
genre: disaster
1: speaker=هيئة الطوارئ; stance=asserts; source=organization; evidence=hearsay
2: speaker=مدير السد; stance=asserts; source=office; within=1; evidence=own
3: speaker=خبراء المياه; stance=doubts; source=group; within=1; evidence=own

<c1>أفادت</c1> <s1>هيئة الطوارئ</s1> <q1>بأن <s2>مدير السد</s2> <c2>يرى</c2> <q2>أن الجدار آمن</q2>، فيما <c3>يشكك</c3> <s3>خبراء المياه</s3> <q3>في صموده حتى نهاية الأسبوع</q3></q1>.
