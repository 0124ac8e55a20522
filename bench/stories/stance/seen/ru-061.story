id: ru-061
language: ru
date: 2024-05-06
genre: business
1: speaker=анкете; stance=asks; source=document; evidence=own

В <s1>анкете</s1> фермеров <c1>спрашивают</c1>, <q1>сколько скота они потеряли в наводнение</q1>.
