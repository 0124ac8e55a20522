id: nru-07
language: ru
date: 2024-03-12
genre: business
1: speaker=Bloomberg; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=совет директоров; stance=asserts; source=organization; within=2
4: speaker=Волгахим; stance=declines; source=organization
5: speaker=Денис Аркадьев; stance=asserts; source=person
6: speaker=генеральный директор; stance=asserts; source=office; within=5
7: speaker=банки-кредиторы; stance=demands; source=group; within=6
8: speaker=отчёт агентства «Ринг»; stance=asserts; source=document

Акции «Волгахима» упали на 6,4 процента — худший день с момента размещения.

Поводом стала публикация: <s1>Bloomberg</s1> <c1>сообщил</c1> <c2>со ссылкой на</c2> <s2>двух собеседников, осведомлённых о дискуссии</s2>, <q1,2>что <s3>совет директоров</s3> <c3>известил</c3> акционеров о <q3>переносе дивидендов на осень</q3></q1,2>. <s4>Компания</s4> <c4>не прокомментировала</c4> <q4>публикацию</q4>.

<c5>По мнению</c5> <s5>аналитика Дениса Аркадьева</s5>, <q5>новость верна: на закрытой встрече <s6>генеральный директор</s6> <c6>признал</c6>, <q6>что <s7>банки-кредиторы</s7> <c7>требуют</c7> <q7>продать долю в Каспийском терминале</q7></q6></q5>.

<s8>Отчёт агентства «Ринг»</s8> <c8>оценивает</c8> <q8>долг в 2,3 миллиарда долларов</q8>. Понятно, что такую сумму не вернуть за сезон. Но рынок живёт не долгом, а привычкой думать, что долг чужой.
