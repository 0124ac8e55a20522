id: ru-043
language: ru
date: 2024-05-16
genre: politics
1: speaker=Африканский союз; stance=praises; source=organization; evidence=own

<s1>Африканский союз</s1> <c1>приветствовал</c1> <q1>перемирие как «торжество терпения»</q1>.
