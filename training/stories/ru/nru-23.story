id: nru-23
language: ru
date: 2024-04-11
genre: health
1: speaker=Гульнара Исенова; stance=asserts; source=person
2: speaker=Гульнара Исенова; stance=asserts; source=person
3: speaker=заведующий лабораторией; stance=asserts; source=office; within=2
4: speaker=агентство «Синьхуа»; stance=asserts; source=organization
5: speaker=областной центр эпиднадзора; stance=asserts; source=organization; within=4
6: speaker=производитель вакцины; stance=promises; source=organization; within=5
7: speaker=глава облздрава; stance=denies; source=office
8: speaker=родители; stance=claims; source=group; within=7
9: speaker=-; stance=claims; source=unnamed
10: speaker=глава облздрава; stance=admits; source=office; within=9

Прививка, которой нет

<q1>«Мы закрыли кабинет в понедельник»</q1>, — <c1>говорит</c1> <s1>педиатр Гульнара Исенова</s1>. <c2>По <s2>её</s2> словам</c2>, <q2><s3>заведующий лабораторией</s3> <c3>предупредил</c3>, <q3>что холодильник не держит температуру</q3></q2>.

<s4>Агентство «Синьхуа»</s4> <c5>со ссылкой на</c5> <s5>областной центр эпиднадзора</s5> <c4>сообщает</c4>, <q4,5>что <s6>производитель вакцины</s6> <c6>обязался</c6> <q6>прислать замену до Пасхи</q6></q4,5>.

<s7>Глава облздрава</s7> <c7>опроверг</c7> <q7><c8>слова</c8> <s8>родителей</s8> о <q8>двух заболевших детях</q8></q7>. Однако <s9>сотрудница управления, не уполномоченная общаться с прессой,</s9> <c9>утверждает</c9>: <q9>на совещании <s10>он</s10> <c10>признал</c10>, <q10>что их пятеро</q10></q9>.

Корь не спрашивает, чтобы ей поверили. Она ждёт, пока взрослые договорят.
