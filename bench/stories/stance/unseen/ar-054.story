id: ar-054
language: ar
date: 2024-05-27
genre: conflict
1: speaker=المجلس العسكري; stance=threatens; source=organization; evidence=own

<c1>هدد</c1> <s1>المجلس العسكري</s1> <q1>بطرد المراقبين الأجانب</q1>.
