id: nru-01
language: ru
date: 2024-05-14
genre: conflict
1: speaker=Агентство Reuters; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=командир отряда; stance=declines; source=office; within=2
4: speaker=Игорь Самохвалов; stance=denies; source=person
5: speaker=командир отряда; stance=demands; source=office; within=4
6: speaker=Валентина Юрченко; stance=asserts; source=person
7: speaker=сын Валентины Юрченко; stance=asserts; source=person; within=6
8: speaker=офицеры; stance=promises; source=group; within=7

Перемирие, которого никто не видел

<s1>Агентство Reuters</s1> <c2>со ссылкой на</c2> <s2>двух дипломатов, знакомых с ходом переговоров,</s2> <c1>сообщило</c1>, <q1,2>что <s3>командир отряда</s3> <c3>отказался</c3> <q3>подписывать соглашение без гарантий для раненых</q3></q1,2>.

<s4>Пресс-секретарь штаба Игорь Самохвалов</s4> <c4>опроверг</c4>, <q4>что <s5>командир</s5> <c5>требовал</c5> <q5>каких-либо гарантий</q5></q4>.

Странно, что в такие дни в посёлке всё ещё ходит автобус. Он приезжает в семь, стоит десять минут, чтобы водитель успел покурить, и уезжает пустым.

<q6>«Мне <s7>сын</s7> звонил, <c7>сказал</c7>, <q7>что <s8>офицеры</s8> <c8>обещали</c8> <q8>отпустить их к Троице</q8></q7>. Я и постелила ему»</q6>, — <c6>рассказывает</c6> <s6>Валентина Юрченко, вдова шахтёра</s6>.

Телефон сына с тех пор не отвечает.
