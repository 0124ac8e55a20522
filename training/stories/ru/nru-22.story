id: nru-22
language: ru
date: 2024-03-30
genre: culture
1: speaker=журнал «Новый берег»; stance=asserts; source=organization
2: speaker=Степан Калашник; stance=asserts; source=person; within=1
3: speaker=бабушка Степана Калашника; stance=asserts; source=person; within=2
4: speaker=Степан Калашник; stance=asserts; source=person
5: speaker=первый издатель; stance=demands; source=office; within=4
6: speaker=Вероника Лунц; stance=asserts; source=person
7: speaker=блогеры; stance=claims; source=group; within=6
8: speaker=издательство; stance=denies; source=organization

Роман, переписанный из упрямства

<q1,2>«<s3>Бабушка</s3> <c3>уверяла</c3>, <q3>что сказки умирают на бумаге</q3>»</q1,2>, — <c1>приводит</c1> <s1>журнал «Новый берег»</s1> <c2>слова</c2> <s2>романиста Степана Калашника</s2>.

На встрече с читателями <s4>он</s4> <c4>добавил</c4>: <q4>«<s5>Первый издатель</s5> <c5>просил</c5> <q5>выбросить три главы</q5>. Я выбросил одну. Потом переписал её так, что она стала длиннее»</q4>.

<s6>Критик Вероника Лунц</s6> <c6>считает</c6> <q6>«дикостью», что <s7>блогеры</s7> <c7>объявили</c7> <q7>роман плагиатом</q7></q6>. <s8>Издательство</s8> <c8>отрицает</c8>, <q8>что получало жалобы</q8>.

Книга начинается с того, что женщина ждёт, пока утихнет море. Ждать она умеет: для этого, собственно, и нужны первые сто страниц.
