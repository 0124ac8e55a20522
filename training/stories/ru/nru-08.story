id: nru-08
language: ru
date: 2023-12-11
genre: human rights
1: speaker=Международная амнистия; stance=asserts; source=organization
2: speaker=семеро бывших задержанных; stance=asserts; source=group; within=1
3: speaker=следователи; stance=threatens; source=group; within=2
4: speaker=МВД; stance=denies; source=organization
5: speaker=правозащитники; stance=claims; source=group; within=4
6: speaker=Тамара Осина; stance=asserts; source=person
7: speaker=брат Тамары Осиной; stance=asserts; source=person; within=6
8: speaker=следователь; stance=demands; source=office; within=7

ТБИЛИСИ — В докладе «Международной амнистии» сорок страниц, и на каждой — номера вместо имён.

<s1>Организация</s1> <c1>утверждает</c1>, <q1>что <s2>семеро бывших задержанных</s2> <c2>рассказали</c2> её сотрудникам, <q2>как <s3>следователи</s3> <c3>угрожали</c3> им <q3>преследованием родных</q3></q2></q1>.

<s4>МВД</s4> <c4>отвергло</c4> <q4><c5>заявления</c5> <s5>правозащитников</s5> о <q5>тайной тюрьме</q5></q4>.

<q6>«<s7>Брат</s7> потом <c7>объяснял</c7>, <q7>что <s8>следователь</s8> <c8>велел</c8> ему <q8>подписать чистый лист</q8></q7>. Он не знал, что дверь открыта»</q6>, — <c6>говорит</c6> <s6>Тамара Осина</s6>.

Здание стоит за старым рынком. Его недавно покрасили, чтобы оно не выделялось, и теперь оно выделяется тем, что слишком чистое. Прохожие ускоряют шаг — не от страха, скорее от привычки.
