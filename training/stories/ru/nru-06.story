id: nru-06
language: ru
date: 2024-05-20
genre: sport
1: speaker=газета «Трибуна»; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=Павел Дорохин; stance=asserts; source=person; within=2
4: speaker=Павел Дорохин; stance=denies; source=person
5: speaker=газета; stance=claims; source=organization; within=4
6: speaker=Артём Зуев; stance=asserts; source=person
7: speaker=президент клуба; stance=promises; source=office; within=6
8: speaker=Артём Зуев; stance=declines; source=person

<s1>Газета «Трибуна»</s1> в понедельник <c1>сообщила</c1> <c2>со слов</c2> <s2>источника в руководстве клуба</s2>: <q1,2><s3>тренер Павел Дорохин</s3> <c3>предупредил</c3> игроков, <q3>что уйдёт после финала Кубка</q3></q1,2>.

<s4>Сам Дорохин</s4> <c4>назвал</c4> <q4>выдумкой то, что <c5>пишет</c5> <s5>газета</s5> о <q5>его уходе</q5></q4>.

Команда проиграла дважды подряд, и это значит, что второе место снова под вопросом. На тренировке никто не улыбался, зато работали так, чтобы к вечеру не осталось сил на разговоры.

<s6,8>Капитан Артём Зуев</s6,8> <c6>рассказал</c6>, <q6>что <s7>президент клуба</s7> <c7>пообещал</c7> <q7>выплатить мартовскую зарплату до финала</q7></q6>, но <c8>отказался</c8> <q8>обсуждать будущее тренера</q8>.
