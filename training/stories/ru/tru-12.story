id: tru-12
language: ru
date: 2025-01-16
genre: business
1: speaker=Центробанк; stance=asserts; source=organization
2: speaker=Наталья Боровая; stance=doubts; source=person
3: speaker=Наталья Боровая; stance=asserts; source=person
4: speaker=Сергей Аникеев; stance=asserts; source=person
5: speaker=Сергей Аникеев; stance=admits; source=person
6: speaker=опрос; stance=asserts; source=document
7: speaker=покупатели; stance=asserts; source=group
8: speaker=антимонопольная служба; stance=accuses; source=organization
9: speaker=«Юг-Молоко»; stance=denies; source=organization
10: speaker=Forbes; stance=asserts; source=organization
11: speaker=Минсельхоз; stance=promises; source=organization

Масло подорожало, и заметили это даже те, кто его не ест.

<q1>Инфляция замедлится к лету</q1>, <c1>ожидает</c1> <s1>Центробанк</s1>. <s2>Экономист Наталья Боровая</s2> <q2>в такой прогноз</q2> <c2>не верит</c2>. <q3>Спрос</q3>, <c3>рассуждает</c3> <s3>она</s3>, <q3>никуда не делся, а коровы от указов больше молока не дают</q3>.

<s4>Фермер Сергей Аникеев</s4> <c4>жалуется</c4>: <q4>«Корма выросли вдвое, солярка — на треть»</q4>. <q5>Часть стада</q5>, <c5>с неохотой признаёт</c5> <s5>он</s5>, <q5>пришлось пустить под нож</q5>. Морозы, правда, ослабли, так что сена хватит.

<c6>Судя по</c6> <s6>опросу, проведённому в декабре</s6>, <q6>каждая третья семья перешла на маргарин</q6>. <s7>Покупатели</s7> <c7>ворчат</c7>: <q7>мол, скоро масло будут взвешивать в аптеках</q7>.

<s8>Антимонопольная служба</s8> <c8>заподозрила</c8> <q8>производителей в сговоре</q8>. В <s9>компании «Юг-Молоко»</s9> <c9>парировали</c9>, <q9>что цены диктует рынок</q9>. <q10>Проверки коснутся девяти заводов</q10>, <c10>по сведениям</c10> <s10>Forbes</s10>. <s11>Минсельхоз</s11> <c11>дал слово</c11> <q11>открыть резервы</q11>.
