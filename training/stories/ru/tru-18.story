id: tru-18
language: ru
date: 2025-05-23
genre: sport
1: speaker=Антон Рогожин; stance=asserts; source=person
2: speaker=Антон Рогожин; stance=denies; source=person
3: speaker=Федерация; stance=asserts; source=organization
4: speaker=антидопинговое агентство; stance=accuses; source=organization
5: speaker=Ирина Зуева; stance=asserts; source=person
6: speaker=Ирина Зуева; stance=asks; source=person
7: speaker=L'Équipe; stance=asserts; source=organization
8: speaker=тренер; stance=declines; source=office
9: speaker=соперники; stance=praises; source=group
10: speaker=Антон Рогожин; stance=promises; source=person

Марафонец Антон Рогожин пробежал сорок два километра и в больницу уехал босиком: кроссовки разорвались.

<q1>«Последние версты бежал на злости»</q1>, — <c1>усмехается</c1> <s1>он</s1>. <s4>Антидопинговое агентство</s4>, однако, <c4>подозревает</c4> <q4>спортсмена в применении стимулятора</q4>. <q2>Ничего не принимал</q2>, <c2>божится</c2> <s2>Рогожин</s2>.

<s3>Федерация</s3> <c3>разъяснила</c3>: <q3>проба Б будет готова через три недели</q3>. <q7>В ней обнаружат то же самое</q7>, <c7>предрекает</c7> <s7>L'Équipe</s7>.

<s5>Врач Ирина Зуева</s5> <c5>утверждает</c5>, <q5>что препарат мог попасть с мясом</q5>. <q6>«Почему этого никто не проверяет?»</q6> — <c6>спрашивает</c6> <s6>она</s6>. То, что спортсмен ел на завтрак, известно: гречка и чай.

<s9>Соперники</s9> <c9>отдали должное</c9> <q9>его упорству</q9>. <s8>Тренер</s8> <c8>промолчал</c8>; <s10>Рогожин</s10> же <c10>пообещал</c10>, <q10>что вернётся, чего бы это ни стоило</q10>.
