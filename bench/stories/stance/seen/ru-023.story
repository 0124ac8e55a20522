id: ru-023
language: ru
date: 2024-05-24
genre: politics
1: speaker=«Фронт единства»; stance=claims; source=organization; evidence=own

<q1>«Мы победили во всех округах»</q1>, — <c1>уверял</c1> <s1>«Фронт единства»</s1> ещё до объявления первых результатов.
