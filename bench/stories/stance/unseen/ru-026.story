id: ru-026
language: ru
date: 2024-05-27
genre: health
1: speaker=Орест Валюшко; stance=claims; source=person; evidence=own

<s1>Самозваный целитель Орест Валюшко</s1> <c1>уверяет</c1>, <q1>что его чай вылечил сотни больных</q1>.
