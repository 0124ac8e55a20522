id: uru-25
language: ru
date: 2024-05-21
genre: business
1: speaker=«АвиаЮг»; stance=asserts; source=organization
2: speaker=Эдуард Плотников; stance=asserts; source=person
3: speaker=Эдуард Плотников; stance=asserts; source=person
4: speaker=пассажиры; stance=accuses; source=group
5: speaker=Диана Исхакова; stance=asserts; source=person
6: speaker=Диана Исхакова; stance=doubts; source=person
7: speaker=-; stance=asserts; source=unnamed; within=8
8: speaker=Reuters; stance=asserts; source=organization
9: speaker=Эдуард Плотников; stance=denies; source=person
10: speaker=аэропорт; stance=declines; source=organization

Авиакомпания «АвиаЮг» отменила сорок рейсов за три дня. <q1>Причиной стала «нехватка исправных двигателей»</q1>, <c1>признаёт</c1> <s1>перевозчик</s1> в рассылке клиентам.

<q2>"Мы вернём каждый рубль"</q2>, — <c2>обещает</c2> <s2>коммерческий директор Эдуард Плотников</s2>. <q3>Расписание</q3>, <c3>прикидывает</c3> <s3>он</s3>, <q3>восстановят числа двадцать седьмого</q3>.

<s4>Пассажиры</s4> <c4>упрекают</c4> <q4>компанию во лжи</q4>. В зале ожидания стоит духота, и на подоконниках спят дети. <q5>„Нам трижды меняли гейт, а самолёта не было вовсе“</q5>, — <c5>негодует</c5> <s5>стоматолог Диана Исхакова, летевшая к сестре в Самару</s5>. В <q6>возврат денег</q6> <s6>она</s6> <c6>верит слабо</c6>.

<q7,8>Лизингодатели уже готовят документы, чтобы забрать шесть бортов</q7,8>, <c8>сообщает</c8> <s8>Reuters</s8>, <c7>цитируя</c7> <s7>двух знакомых с ситуацией банкиров</s7>. <s9>Плотников</s9> <c9>заявил</c9>, <q9>что «ни один борт никуда не уйдёт»</q9>. В <s10>аэропорту</s10> <c10>воздержались от разъяснений</c10>.
