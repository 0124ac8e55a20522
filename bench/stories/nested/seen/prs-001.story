id: prs-001
language: prs
date: 2024-05-02
genre: courts
1: speaker=دوسیه; stance=asserts; source=document; evidence=hearsay
2: speaker=گلالی رحیم; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=میرویس صابر; stance=threatens; source=person; within=2; evidence=own

<c1>بر اساس</c1> <s1>دوسیه</s1>، <q1><s2>گلالی رحیم، محاسب شرکت،</s2> <c2>شهادت داده</c2> <q2>که <s3>میرویس صابر</s3> <c3>تهدید کرده بود</c3> <q3>دفترها را می‌سوزاند</q3></q2></q1>.
