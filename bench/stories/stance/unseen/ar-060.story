id: ar-060
language: ar
date: 2024-05-05
genre: health
1: speaker=اللجنة البرلمانية; stance=asks; source=organization; evidence=own

<c1>استفسرت</c1> <s1>اللجنة البرلمانية</s1> <q1>عن سبب تخزين اللقاح فوق درجة الحرارة المسموحة</q1>.
