id: ru-035
language: ru
date: 2024-05-08
genre: business
1: speaker=Водоканал; stance=admits; source=organization; evidence=own

<s1>Водоканал</s1> <c1>согласился</c1>, <q1>что знал об утечке с января</q1>.
