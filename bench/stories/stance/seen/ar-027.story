id: ar-027
language: ar
date: 2024-05-28
genre: conflict
1: speaker=المتحدث باسم الميليشيا; stance=claims; source=office; evidence=own

<c1>زعم</c1> <s1>المتحدث باسم الميليشيا</s1> <q1>أنه شاهد المعبر يحترق</q1>.
