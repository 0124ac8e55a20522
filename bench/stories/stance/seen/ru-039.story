id: ru-039
language: ru
date: 2024-05-12
genre: business
1: speaker=Бастующие докеры; stance=accuses; source=group; evidence=own

<s1>Бастующие докеры</s1> <c1>возложили вину</c1> <q1>за падение крана на администрацию порта</q1>.
