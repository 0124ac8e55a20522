id: nru-14
language: ru
date: 2024-06-06
genre: sport
1: speaker=Федерация хоккея; stance=asserts; source=organization
2: speaker=международная федерация; stance=asserts; source=organization; within=1
3: speaker=арбитр; stance=asserts; source=office; within=2
4: speaker=Данила Северцев; stance=denies; source=person
5: speaker=Данила Северцев; stance=asserts; source=person
6: speaker=тренер; stance=asks; source=office; within=5
7: speaker=телеканал «Арена»; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=Данила Северцев; stance=promises; source=person; within=8

В заявлении <s1>Федерации хоккея</s1> <c1>говорится</c1>, <q1>что <s2>международная федерация</s2> <c2>уведомила</c2> её: <q2><s3>арбитр</s3> <c3>указал</c3> в рапорте, <q3>что нападающий Данила Северцев дважды его толкнул</q3></q2></q1>.

Сборная пропустила на последней минуте, и болельщики посыпались на лёд.

<s4>Северцев</s4> <c4>отрицает</c4>, <q4>что касался судьи</q4>. <q5>«<s6>Тренер</s6> <c6>попросил</c6>: <q6>успокойся и уходи</q6>. Я ушёл. Всё»</q5>, — <c5>написал</c5> <s5>он</s5> в соцсети.

<c8>По данным</c8> <s8>члена тренерского штаба</s8>, которого <c7>цитирует</c7> <s7>телеканал «Арена»</s7>, <q7,8><s9>игрок</s9> <c9>пообещал</c9> партнёрам <q9>извиниться публично</q9></q7,8>.

Хоккей жесток тем, что ошибку повторяют в замедлении. Комиссия соберётся в субботу.
