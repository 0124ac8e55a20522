id: ru-019
language: ru
date: 2024-05-20
genre: politics
1: speaker=Бертран Осокин; stance=denies; source=person; evidence=own

<s1>Начальник полиции Бертран Осокин</s1> <c1>заявил</c1>, <q1>что слухи о приказе стрелять не соответствуют действительности</q1>.
