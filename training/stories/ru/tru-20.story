id: tru-20
language: ru
date: 2025-07-01
genre: courts
1: speaker=коллегия; stance=asserts; source=organization
2: speaker=истец; stance=claims; source=office
3: speaker=Фаина Люцко; stance=asserts; source=person
4: speaker=Фаина Люцко; stance=asserts; source=person
5: speaker=банк; stance=denies; source=organization
6: speaker=эксперт; stance=asserts; source=office
7: speaker=свидетель; stance=asserts; source=unnamed
8: speaker=РАПСИ; stance=asserts; source=organization
9: speaker=Фаина Люцко; stance=demands; source=person
10: speaker=банк; stance=threatens; source=organization
11: speaker=-; stance=demands; source=unnamed; within=7

Пенсионерка Фаина Люцко судится с банком из-за восьмисот рублей.

<q1>Комиссия взята незаконно</q1>, <c1>постановила</c1> <s1>коллегия</s1>. <q3>«Дело не в деньгах, дело в правде»</q3>, — <c3>повторяет</c3> <s3>Люцко</s3>. <s4>Её</s4> <c4>довод</c4> прост: <q4>договора она не читала, потому что шрифт был мельче макового зерна</q4>.

<s5>Банк</s5> <c5>не согласен</c5>: <q5>клиентку предупредили устно</q5>. <s2>Истец по встречному делу</s2> <c2>заявляет</c2>, <q2>будто старушка сама закрыла счёт</q2>. <s6>Эксперт</s6> <c6>заключил</c6>, <q6>что подпись её</q6>.

<q7>«<c11>Нам велели</c11> <q11>молчать про комиссию</q11>»</q7>, — <c7>сказал</c7> <s7>бывший кассир, пожелавший остаться безымянным, поскольку подписал соглашение о неразглашении</s7>.

<q9>Пусть извинятся письменно</q9>, — <c9>требует</c9> <s9>пенсионерка</s9>. <s10>Банк</s10> <c10>пообещал</c10> <q10>обжаловать решение «вплоть до Страсбурга»</q10>. <c8>По информации</c8> <s8>РАПСИ</s8>, <q8>таких исков уже более двухсот</q8>. Зал между тем опустел, и дождь стучал так, что секретарь закрыл окно.
