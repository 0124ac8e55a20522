id: nru-16
language: ru
date: 2024-09-13
genre: conflict
1: speaker=Associated Press; stance=claims; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=обе стороны; stance=promises; source=group; within=2
4: speaker=заявление Временного совета; stance=denies; source=document
5: speaker=посредники; stance=claims; source=group; within=4
6: speaker=Ирина Белозёр; stance=asserts; source=person
7: speaker=сосед Ирины Белозёр; stance=asserts; source=person; within=6
8: speaker=боевики; stance=threatens; source=group; within=7

<s1>Associated Press</s1> <c1>утверждает</c1> <c2>со ссылкой на</c2> <s2>трёх западных дипломатов, пожелавших остаться неназванными из-за деликатности переговоров</s2>: <q1,2><s3>обе стороны</s3> <c3>обязались</c3> <q3>не бить по водозаборам</q3></q1,2>.

В <s4>заявлении Временного совета</s4> <c4>отрицается</c4> <q4><q5>письменная договорённость</q5>, о которой <c5>объявили</c5> <s5>посредники</s5></q4>. Ни одна делегация не пришла на ужин, хотя таблички с фамилиями стояли на столах.

Учительница Ирина Белозёр шла до станции четыре дня. <q6>«Сосед остался сторожить дома. <s7>Он</s7> и <c7>рассказал</c7> мне, <q7>что <s8>боевики</s8> <c8>грозились</c8> <q8>сжечь квартал</q8></q7>»</q6>, — <c6>говорит</c6> <s6>она</s6>.

Легко забыть, что у войны есть расписание. Она начинается затемно, чтобы к полудню можно было похоронить.
