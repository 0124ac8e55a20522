id: nru-12
language: ru
date: 2024-05-02
genre: courts
1: speaker=радио «Эхо Невы»; stance=asserts; source=organization
2: speaker=газета Le Monde; stance=asserts; source=organization; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=задержанный предприниматель; stance=promises; source=person; within=3
5: speaker=Арсений Бузин; stance=denies; source=person
6: speaker=Арсений Бузин; stance=asserts; source=person
7: speaker=подзащитный Арсения Бузина; stance=asserts; source=person; within=6
8: speaker=следователь; stance=declines; source=office

Как <c1>сообщило</c1> <s1>радио «Эхо Невы»</s1>, <c2>цитируя</c2> <s2>газету Le Monde</s2>, которая <c3>ссылается на</c3> <s3>источник в суде</s3>, <q1,2,3><s4>задержанный предприниматель</s4> <c4>пообещал</c4> <q4>вернуть девять миллионов в обмен на свободу</q4></q1,2,3>.

<s5>Его адвокат Арсений Бузин</s5> <c5>назвал</c5> <q5>сообщение ложью от первого до последнего слова</q5>. <q6>«Утром я был у него, <s7>он</s7> <c7>заверил</c7>, <q7>что никому ничего не предлагал</q7>. И в деле нет ни одной банковской бумаги»</q6>, — <c6>добавил</c6> <s6>он</s6>, садясь в машину.

<s8>Следователь</s8> <c8>воздержался</c8> от <q8>комментариев</q8>.

Арест продлили на два месяца, чтобы закончить экспертизы. Дело в том, что первая экспертиза потеряла две страницы, и никто не помнит, что на них было.
