id: ru-022
language: ru
date: 2024-05-23
genre: human rights
1: speaker=Семьи; stance=claims; source=group; evidence=hearsay
2: speaker=бывших заключённых; stance=claims; source=group; within=1; evidence=own

<s1>Семьи</s1>, <c2>ссылаясь на</c2> <s2>бывших заключённых</s2>, <c1>утверждают</c1>, <q1,2>что их сыновей избивали в изоляторе</q1,2>.
