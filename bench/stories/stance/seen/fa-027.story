id: fa-027
language: fa
date: 2024-05-28
genre: disaster
1: speaker=استاندار; stance=promises; source=office; evidence=own

<q1>«همهٔ خانه‌ها را از نو می‌سازیم»</q1>؛ این را <s1>استاندار</s1> به آوارگان <c1>وعده داد</c1>.
