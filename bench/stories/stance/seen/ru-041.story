id: ru-041
language: ru
date: 2024-05-14
genre: courts
1: speaker=Обвинительное заключение; stance=accuses; source=document; evidence=own

<s1>Обвинительное заключение</s1> <c1>вменяет</c1> <q1>бывшему директору подкуп двух таможенников</q1>.
