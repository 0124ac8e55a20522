id: ru-060
language: ru
date: 2024-05-05
genre: health
1: speaker=Парламентская комиссия; stance=asks; source=organization; evidence=own

<s1>Парламентская комиссия</s1> <c1>поинтересовалась</c1>, <q1>почему вакцина хранилась в тепле</q1>.
