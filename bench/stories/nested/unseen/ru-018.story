id: ru-018
language: ru
date: 2024-05-19
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=опасаясь потерять место; evidence=own
2: speaker=Министр; stance=declines; source=office; evidence=own

<s1>Служащая, не назвавшая себя, опасаясь потерять место,</s1> <c1>сообщила</c1>, <q1>что реестр правили дважды</q1>. <s2>Министр</s2> <c2>воздержался от комментариев</c2> <q2>по этому поводу</q2>.
