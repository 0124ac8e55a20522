id: nru-20
language: ru
date: 2024-05-08
genre: business
1: speaker=Комитет гражданской авиации; stance=asserts; source=organization
2: speaker=компания Boeing; stance=asserts; source=organization; within=1
3: speaker=поставщик клапанов; stance=admits; source=organization; within=2
4: speaker=Деловой Алматы; stance=asserts; source=organization
5: speaker=внутренний отчёт авиакомпании; stance=asserts; source=document; within=4
6: speaker=Мурат Отегенов; stance=denies; source=person
7: speaker=Деловой Алматы; stance=accuses; source=organization; within=6
8: speaker=Мурат Отегенов; stance=promises; source=person

Восемь самолётов «Крыльев степи» стоят с субботы; в трёх аэропортах люди спят на чемоданах.

<s1>Комитет гражданской авиации</s1> <c1>объявил</c1>, <q1>что <s2>компания Boeing</s2> <c2>поставила его в известность</c2>: <q2><s3>поставщик клапанов</s3> <c3>признал</c3> <q3>дефект в кислородной системе</q3></q2></q1>.

<s4>«Деловой Алматы»</s4> <c4>пишет</c4>, <c5>опираясь на</c5> <s5>внутренний отчёт авиакомпании</s5>, <q4,5>что о дефекте знали с декабря</q4,5>.

<s6>Генеральный директор Мурат Отегенов</s6> <c6>отверг</c6> <q6><c7>обвинения</c7> <s7>газеты</s7> в <q7>укрывательстве</q7></q6>. <q8>Каждому пассажиру</q8>, <c8>обещает</c8> <s8>он</s8>, <q8>деньги вернут за десять дней</q8>.

До вечера среды отменили 64 рейса. Самолёт, который никуда не летит, похож на дом, и дети быстро поняли, что в нём можно играть. Стюардессы делали вид, что не слышат.
