id: ru-014
language: ru
date: 2024-05-15
genre: politics
1: speaker=Пресс-секретарь губернатора; stance=denies; source=office; evidence=own

<s1>Пресс-секретарь губернатора</s1> <c1>опроверг</c1>, <q1>что кому-либо отказали в доступе на избирательные участки</q1>.
