id: ar-004
language: ar
date: 2024-05-05
genre: politics
1: speaker=سعاد الجابري; stance=asserts; source=person; evidence=hearsay
2: speaker=المحافظ; stance=promises; source=office; within=1; evidence=own

<q1>«<c2>وعدنا</c2> <s2>المحافظ</s2> <q2>بإنهاء الجسر قبل الأمطار</q2>، ولم يفعل»</q1>، <c1>قالت</c1> <s1>عضو المجلس سعاد الجابري</s1>.
