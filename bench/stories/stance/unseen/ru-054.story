id: ru-054
language: ru
date: 2024-05-27
genre: conflict
1: speaker=Хунта; stance=threatens; source=organization; evidence=own

<s1>Хунта</s1> <c1>пригрозила</c1> <q1>выслать иностранных наблюдателей</q1>.
