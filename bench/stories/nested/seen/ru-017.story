id: ru-017
language: ru
date: 2024-05-18
genre: sport
1: speaker=Ида Бреммер; stance=asserts; source=person; evidence=own
2: speaker=Лу Кастель; stance=promises; source=person; evidence=own

<q1>«Мы играли лучше»</q1>, — <c1>сказала</c1> <s1>Ида Бреммер</s1>. <s2>Капитан команды Лу Кастель</s2> <c2>пообещала</c2> <q2>другую игру в воскресенье</q2>.
