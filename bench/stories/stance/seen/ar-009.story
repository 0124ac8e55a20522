id: ar-009
language: ar
date: 2024-05-10
genre: culture
1: speaker=رنا الشامي; stance=asserts; source=person; evidence=hearsay
2: speaker=المالك السابق; stance=asserts; source=person; within=1; evidence=own

<c1>روت</c1> <s1>أمينة المتحف رنا الشامي</s1> <q1>أن <s2>المالك السابق</s2> <c2>أخبرها</c2> <q2>بأن اللوحة اشتُريت من سوق للأغراض المستعملة</q2></q1>.
