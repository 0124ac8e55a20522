id: ar-005
language: ar
date: 2024-05-06
genre: conflict
1: speaker=وكالة الساحل للأنباء; stance=asserts; source=organization; evidence=hearsay
2: speaker=طبيبين; stance=asserts; source=group; within=1; evidence=own

<c1>ذكرت</c1> <s1>وكالة الساحل للأنباء</s1>، <c2>نقلًا عن</c2> <s2>طبيبين</s2>، <q1,2>أن ما لا يقل عن 19 شخصًا قُتلوا في السوق</q1,2>.
