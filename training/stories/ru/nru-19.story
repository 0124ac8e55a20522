id: nru-19
language: ru
date: 2023-12-15
genre: courts
1: speaker=Ольга Стрижак; stance=asserts; source=person
2: speaker=экспертиза; stance=denies; source=document; within=1
3: speaker=полиция; stance=claims; source=organization; within=2
4: speaker=прокуратура; stance=asserts; source=organization
5: speaker=напарник подсудимого; stance=admits; source=person; within=4
6: speaker=подсудимый; stance=demands; source=person; within=5
7: speaker=мать погибшего; stance=asserts; source=person
8: speaker=дежурный; stance=asserts; source=office; within=7
9: speaker=защитник; stance=declines; source=office

Судья Ольга Стрижак читала приговор почти шёпотом, так что задние ряды вставали, чтобы расслышать.

<q1><s2>Экспертиза</s2></q1>, <c1>отметила</c1> <s1>она</s1>, <q1><c2>опровергает</c2> <q2>то, что <c3>утверждала</c3> <s3>полиция</s3>: <q3>будто задержанный умер от приступа</q3></q2></q1>.

<c4>По версии</c4> <s4>прокуратуры</s4>, <q4><s5>напарник подсудимого</s5> <c5>признался</c5>, <q5>что <s6>тот</s6> <c6>просил</c6> <q6>ничего не писать в журнал</q6></q5></q4>.

<q7>«<s8>Дежурный</s8> <c8>сказал</c8>, <q8>что сын уехал</q8>. Мы неделю искали его по вокзалам»</q7>, — <c7>говорит</c7> <s7>мать погибшего</s7>. <s9>Защитник</s9> <c9>отказался</c9> <q9>разговаривать с прессой</q9>.

Семь лет — это значит, что в форме он больше не выйдет. А рубашку сына она держала так, словно в ней ещё кто-то был.
