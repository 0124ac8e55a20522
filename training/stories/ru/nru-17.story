id: nru-17
language: ru
date: 2024-01-19
genre: politics
1: speaker=Тимур Садыков; stance=asserts; source=person
2: speaker=спецпосланник; stance=asserts; source=office; within=1
3: speaker=оба спикера; stance=asserts; source=office; within=2
4: speaker=Тимур Садыков; stance=declines; source=person
5: speaker=газета «Время»; stance=asserts; source=organization
6: speaker=агентство ANSA; stance=asserts; source=organization; within=5
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=Центробанк; stance=denies; source=organization

<s1,4>Член комиссии по диалогу Тимур Садыков</s1,4> <c1>рассказал</c1> в четверг, <q1>что, <c2>по словам</c2> <s2>спецпосланника</s2>, <q2><s3>оба спикера</s3> <c3>полагают</c3>, <q3>что выборы возможны осенью</q3></q2></q1>, но <c4>отказался</c4> <q4>вдаваться в подробности</q4>.

В тот же день <s5>газета «Время»</s5> <c5>поместила</c5> заметку <c6>со ссылкой на</c6> <s6>агентство ANSA</s6>, которому, в свою очередь, <c7>сообщил</c7> <s7>осведомлённый собеседник</s7>: <q5,6,7>нефтяные доходы до голосования будут лежать на особом счёте</q5,6,7>.

<s8>Центробанк</s8> <c8>отрицает</c8>, <q8>что такой счёт существует</q8>.

Урны были готовы ещё два года назад, потом их увезли на склад. Мало напечатать бюллетени, чтобы состоялись выборы. Надо ещё, чтобы кто-нибудь захотел проиграть.
