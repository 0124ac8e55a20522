id: ru-053
language: ru
date: 2024-05-26
genre: sport
1: speaker=Игроки; stance=promises; source=group; evidence=own

<s1>Игроки</s1> <c1>дали слово</c1>, <q1>что выйдут на тренировку</q1>.
