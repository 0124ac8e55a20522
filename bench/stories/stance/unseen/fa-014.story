id: fa-014
language: fa
date: 2024-05-15
genre: politics
1: speaker=جبههٔ همبستگی; stance=claims; source=organization; evidence=own

<s1>جبههٔ همبستگی</s1> پیش از اعلام نتایج، <c1>با مباهات گفت</c1> <q1>که «در همهٔ حوزه‌ها پیروز شده‌ایم»</q1>.
