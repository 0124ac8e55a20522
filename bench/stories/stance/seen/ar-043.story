id: ar-043
language: ar
date: 2024-05-16
genre: politics
1: speaker=الاتحاد الأفريقي; stance=praises; source=organization; evidence=own

<c1>رحّب</c1> <s1>الاتحاد الأفريقي</s1> <q1>بوقف إطلاق النار بوصفه «انتصارًا للصبر»</q1>.
