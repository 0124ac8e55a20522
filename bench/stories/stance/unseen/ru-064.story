id: ru-064
language: ru
date: 2024-05-09
genre: conflict
1: speaker=Рейтер; stance=declines; source=organization; evidence=own

<s1>Рейтер</s1> <c1>не смогло независимо подтвердить</c1> <q1>место съёмки ролика</q1>.
