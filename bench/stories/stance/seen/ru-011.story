id: ru-011
language: ru
date: 2024-05-12
genre: conflict
1: speaker=Минобороны; stance=denies; source=organization; evidence=own

<s1>Минобороны</s1> <c1>отвергло</c1> <q1>версию повстанцев о ходе боя</q1>, назвав её выдумкой.
