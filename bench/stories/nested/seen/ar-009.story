id: ar-009
language: ar
date: 2024-05-10
genre: conflict
1: speaker=-; stance=asserts; source=unnamed; reason=لا يحق له التحدث إلى الصحافة; evidence=hearsay
2: speaker=قائد اللواء; stance=asserts; source=office; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=own

<c1>قال</c1> <s1>مسؤول أمني لا يحق له التحدث إلى الصحافة</s1> <q1>إن <s2>قائد اللواء</s2> <c2>أبلغه</c2> <q2>بأن <s3>مخبرًا</s3> <c3>أكد</c3> <q3>أن الجسر ملغوم</q3></q2></q1>.
