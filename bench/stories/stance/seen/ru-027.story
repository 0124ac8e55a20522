id: ru-027
language: ru
date: 2024-05-28
genre: conflict
1: speaker=Представитель ополчения; stance=claims; source=office; evidence=own

<s1>Представитель ополчения</s1> <c1>взял на себя ответственность</c1> <q1>за взрыв</q1>.
