id: nru-09
language: ru
date: 2024-07-04
genre: conflict
1: speaker=агентство «Вектор»; stance=asserts; source=organization
2: speaker=телеканал «Аль-Джазира»; stance=asserts; source=organization; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=Махмуд Сафин; stance=denies; source=person
5: speaker=Махмуд Сафин; stance=asserts; source=person
6: speaker=Гулям; stance=asserts; source=person
7: speaker=жена Гуляма; stance=asserts; source=person; within=6
8: speaker=солдаты; stance=asserts; source=group; within=7

КАБУЛ, 4 июля. Восточный блокпост закрыт вторые сутки, грузовики стоят на три километра.

<s1>Агентство «Вектор»</s1> <c1>передало</c1> <c2>со ссылкой на</c2> <s2>телеканал «Аль-Джазира»</s2>, а тот — <c3>со ссылкой на</c3> <s3>неназванного офицера</s3>, <q1,2,3>что к аэропорту подошла новая колонна</q1,2,3>.

<c4>Опровергая</c4> <q4>переброску войск</q4>, <s5>представитель гарнизона Махмуд Сафин</s5> <c5>заметил</c5>, <q5>что видели, «скорее всего, обычный обоз с мукой»</q5>.

У шлагбаума водитель по имени Гулям кипятит чай. Он давно понял, что спешить некуда: дорога откроется тогда, когда откроется.

<q6>«<s7>Жена</s7> <c7>говорит</c7>, <q7>что <s8>солдаты</s8> <c8>объявили</c8> в кишлаке: <q8>завтра пустят</q8></q7>. А я никому не верю»</q6>, — <c6>смеётся</c6> <s6>он</s6>.
