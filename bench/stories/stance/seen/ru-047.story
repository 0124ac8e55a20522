id: ru-047
language: ru
date: 2024-05-20
genre: politics
1: speaker=Иван Маддоков; stance=demands; source=person; evidence=own

<s1>Министр здравоохранения Иван Маддоков</s1> <c1>попросил</c1> председателя правления <q1>уйти в отставку</q1>.
