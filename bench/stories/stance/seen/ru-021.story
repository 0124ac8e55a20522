id: ru-021
language: ru
date: 2024-05-22
genre: business
1: speaker=Лариса Виткова; stance=claims; source=person; evidence=own

<s1>Гендиректор Лариса Виткова</s1> <c1>похвасталась</c1>, <q1>что с рентабельностью её фирмы никто не сравнится</q1>.
