id: ps-041
language: ps
date: 2024-05-14
genre: courts
1: speaker=اتهام‌لیک; stance=accuses; source=document; evidence=own

<s1>اتهام‌لیک</s1> <q1>پر دوو ګمرکي مامورینو د رشوت</q1> <c1>تور لګوي</c1>.
