id: ru-062
language: ru
date: 2024-05-07
genre: politics
1: speaker=Пресс-секретарь премьера; stance=declines; source=office; evidence=own

<s1>Пресс-секретарь премьера</s1> <c1>отказался комментировать</c1> <q1>утечку</q1>.
