id: ru-034
language: ru
date: 2024-05-07
genre: health
1: speaker=Павел Эчарин; stance=admits; source=person; evidence=own

<s1>Хирург Павел Эчарин, признанный врачом года,</s1> <c1>признал</c1>, <q1>что больного не следовало принимать в его отделение</q1>.
