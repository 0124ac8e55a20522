id: ru-040
language: ru
date: 2024-05-13
genre: politics
1: speaker=Томас Ферин; stance=accuses; source=person; evidence=own

<q1>«Эти выборы украли среди бела дня»</q1>, — <c1>обвинил власти</c1> <s1>проигравший кандидат Томас Ферин</s1>.
