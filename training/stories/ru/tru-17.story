id: tru-17
language: ru
date: 2025-05-02
genre: rights
1: speaker=Human Rights Watch; stance=asserts; source=organization
2: speaker=Игнат Строев; stance=asserts; source=person
3: speaker=Игнат Строев; stance=asserts; source=person
4: speaker=мигрант; stance=asserts; source=unnamed
5: speaker=полиция; stance=denies; source=organization
6: speaker=посольство; stance=demands; source=organization
7: speaker=Эльвира Тимур; stance=accuses; source=person
8: speaker=Эльвира Тимур; stance=asserts; source=person
9: speaker=суд; stance=declines; source=organization
10: speaker=документ; stance=asserts; source=document
11: speaker=таджикистанец; stance=asserts; source=unnamed; within=4

Облава на рынке «Южный» длилась до темноты.

<q1>Задержаны больше четырёхсот человек</q1>, <c1>оценивает</c1> <s1>Human Rights Watch</s1>. <q10>Никакого ордера у полицейских не было</q10>, <c10>явствует из</c10> <s10>протокола, попавшего в редакцию</s10>.

<s2>Грузчик Игнат Строев</s2> <c2>рассказал</c2>, <q2>как людей ставили к стене</q2>. <s3>Он</s3> <c3>добавил</c3>: <q3>«Паспорта отбирали, телефоны бросали в бочку с водой»</q3>. Потом стало ясно, что на складе ещё и кассы пусты.

<q4>«<s11>Я</s11> прожил здесь двенадцать лет и <c11>думал</c11>, <q11>что я свой</q11></q4>, — <c4>сокрушается</c4> <s4>таджикистанец, который боится депортации и потому не представился</s4>. — <q4>Оказалось, что чужой»</q4>.

<s5>Полиция</s5> <q5>применение силы</q5> <c5>отрицает</c5>. <s7>Правозащитница Эльвира Тимур</s7> <c7>видит</c7> <q7>в рейде показательную расправу</q7>. <c8>В <s8>её</s8> понимании</c8>, <q8>цель — не нелегалы, а отчётность</q8>.

<s6>Посольство</s6> <c6>потребовало</c6> <q6>списки задержанных</q6>. В <s9>суде</s9> <q9>о мере пресечения</q9> <c9>говорить отказались</c9>, сославшись на тайну.
