id: ar-002
language: ar
date: 2024-05-03
genre: courts
1: speaker=كريم منصور; stance=asserts; source=person; evidence=hearsay
2: speaker=لبنى درويش; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=العائلة; stance=claims; source=group; within=2; evidence=own

<c1>قال</c1> <s1>المحقق كريم منصور</s1> <q1>إن <s2>الطبيبة الشرعية لبنى درويش</s2> <c2>أخبرته</c2> <q2>بأن <s3>العائلة</s3> <c3>تعتقد</c3> <q3>أن الرجل مات مسمومًا</q3></q2></q1>.
