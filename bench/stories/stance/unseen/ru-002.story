id: ru-002
language: ru
date: 2024-05-03
genre: health
1: speaker=Министерство здравоохранения; stance=asserts; source=organization; evidence=own

<s1>Министерство здравоохранения</s1> в понедельник <c1>объявило</c1>, <q1>что число заболевших корью с марта удвоилось</q1>.
