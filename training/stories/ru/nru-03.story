id: nru-03
language: ru
date: 2024-02-19
genre: disaster
1: speaker=ТАСС; stance=asserts; source=organization
2: speaker=экстренные службы; stance=asserts; source=organization; within=1
3: speaker=Рустам Каримов; stance=asserts; source=person
4: speaker=инженер; stance=asserts; source=office; within=3
5: speaker=застройщик; stance=claims; source=organization; within=4
6: speaker=мэрия; stance=denies; source=organization
7: speaker=жильцы; stance=claims; source=group; within=6
8: speaker=Лилия Сабитова; stance=asserts; source=person
9: speaker=диспетчер; stance=asserts; source=office; within=8

Четыре этажа жилого дома на улице Садовой обрушились в ночь на понедельник, под завалами остаются люди.

<c2>Со ссылкой на</c2> <s2>экстренные службы</s2> <s1>ТАСС</s1> <c1>передаёт</c1>, <q1,2>что погибли шесть человек, среди них двое детей</q1,2>.

<c3>По словам</c3> <s3>Рустама Каримова, владельца пекарни напротив</s3>, <q3>ещё в январе <s4>городской инженер</s4> <c4>говорил</c4> ему, <q4>что <s5>застройщик</s5> <c5>уверяет</c5>: <q5>трещины «косметические»</q5></q4></q3>.

<s6>Мэрия</s6> <c6>отрицает</c6>, <q6>что <s7>жильцы</s7> <c7>жаловались</c7> <q7>на трещины</q7></q6>.

<q8>«<s9>Диспетчер</s9> <c9>сказала</c9>, <q9>что бригада выехала</q9>. А бригады не было сорок минут»</q8>, — <c8>вспоминает</c8> <s8>Лилия Сабитова с третьего этажа</s8>. Снег шёл такой, что фонари казались пятнами.
