id: ru-050
language: ru
date: 2024-05-23
genre: politics
1: speaker=Оксана Белик; stance=promises; source=person; evidence=own

<s1>Новый министр финансов Оксана Белик</s1> <c1>поклялась</c1> <q1>за два года сбалансировать бюджет</q1>.
