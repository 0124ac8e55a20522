id: tru-26
language: ru
date: 2025-12-11
genre: rights
1: speaker=Ассоциация репортёров; stance=asserts; source=organization
2: speaker=Ярослав Гудзь; stance=asserts; source=person
3: speaker=Ярослав Гудзь; stance=accuses; source=person
4: speaker=прокурор; stance=denies; source=office
5: speaker=жена журналиста; stance=asserts; source=unnamed
6: speaker=The Guardian; stance=asserts; source=organization
7: speaker=тюремный врач; stance=asserts; source=unnamed; within=6
8: speaker=ОБСЕ; stance=demands; source=organization
9: speaker=ходатайство; stance=asserts; source=document
10: speaker=начальник изолятора; stance=declines; source=office
11: speaker=Ярослав Гудзь; stance=asserts; source=person

Репортёра Ярослава Гудзя арестовали на вокзале с билетом в руке; поезд ушёл без него.

<q1>Это месть за статью о лесе</q1>, <c1>не сомневаются</c1> в <s1>Ассоциации репортёров</s1>. <s4>Прокурор</s4> <c4>возражает</c4>: <q4>журналистика тут ни при чём</q4>. <q2>«Здоров, читаю, пишу»</q2>, — <c2>передал через адвоката</c2> <s2>сам арестант</s2>. В письме домой <s11>он</s11>, правда, <c11>описывал</c11> <q11>иное: холод, крик за стеной</q11>.

<s6>The Guardian</s6> <c6>рассказывает</c6>, <q6,7>что Гудзь похудел на одиннадцать килограммов</q6,7>; <c7>сведения исходят от</c7> <s7>тюремного врача, опасающегося преследований</s7>. <s3>Журналист</s3> <c3>винит</c3> <q3>в своём аресте лесного магната</q3>.

Дом их стоит у путей, так что вагоны считает вся улица. <s5>Жена</s5> <c5>думала</c5>, <q5>что к Новому году его выпустят</q5>, и купила ёлку.

В <s9>ходатайстве защиты</s9> <c9>подчёркнуто</c9>, <q9>что срок ареста истёк ещё в ноябре</q9>. <s8>ОБСЕ</s8> <c8>добивается</c8> <q8>открытого процесса</q8>. <s10>Начальник изолятора</s10> <c10>бросил трубку</c10>, едва услышав слово «газета».
