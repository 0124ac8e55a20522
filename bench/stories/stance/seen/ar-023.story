id: ar-023
language: ar
date: 2024-05-24
genre: politics
1: speaker=جبهة الوحدة; stance=claims; source=organization; evidence=own

<q1>«فزنا في جميع الدوائر»</q1>، <c1>ادعت</c1> <s1>جبهة الوحدة</s1> قبل إعلان أي نتيجة.
