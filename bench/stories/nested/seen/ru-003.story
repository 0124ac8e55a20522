id: ru-003
language: ru
date: 2024-05-04
genre: health
1: speaker=докладу санитарного надзора; stance=asserts; source=document; within=2; evidence=own
2: speaker=«Северная звезда»; stance=asserts; source=organization; evidence=hearsay

<c1>Согласно</c1> <s1>докладу санитарного надзора</s1>, который <c2>цитирует</c2> <s2>«Северная звезда»</s2>, <q1,2>в четырёх клиниках из десяти нет чистой воды</q1,2>.
