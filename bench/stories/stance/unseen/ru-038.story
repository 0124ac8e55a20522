id: ru-038
language: ru
date: 2024-05-11
genre: human rights
1: speaker=Правозащитная группа «Открытые камеры»; stance=accuses; source=organization; evidence=hearsay
2: speaker=гуманитарных работников; stance=accuses; source=group; within=1; evidence=own

<s1>Правозащитная группа «Открытые камеры»</s1> <c2>со ссылкой на</c2> <s2>гуманитарных работников</s2> <c1>обвинила</c1> <q1,2>обе стороны в использовании голода как оружия</q1,2>.
