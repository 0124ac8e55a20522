id: ar-015
language: ar
date: 2024-05-16
genre: disaster
1: speaker=البلدية; stance=asserts; source=organization; evidence=own
2: speaker=الإطفاء; stance=asserts; source=organization; evidence=own

<c1>قالت</c1> <s1>البلدية</s1> <q1>إن السوق احترق تسع ساعات</q1>. <c2>وقال</c2> <s2>جهاز الإطفاء</s2> <q2>إن السبب لم يُعرف بعد</q2>.
