id: ten-22
language: en
date: 2025-01-10
genre: politics
1: speaker=Nolan Ferreira; stance=asserts; source=person
2: speaker=HOST; stance=asks; source=person
3: speaker=Nolan Ferreira; stance=asserts; source=person
4: speaker=fire chief; stance=asserts; source=office; within=3
5: speaker=HOST; stance=asks; source=person
6: speaker=Los Angeles Post; stance=asserts; source=organization; within=5
7: speaker=engineer; stance=asserts; source=unnamed; within=6
8: speaker=Nolan Ferreira; stance=declines; source=person
9: speaker=Nolan Ferreira; stance=promises; source=person

<s1>Water commissioner</s1><c1>:</c1> <q1>"We had no playbook for this"</q1>

The following is an edited transcript of an interview broadcast on Friday.

<s2>HOST</s2><c2>:</c2> <q2>Commissioner Ferreira, why did the hydrants in the hills run dry?</q2>

<s3>FERREIRA</s3><c3>:</c3> <q3>Nobody designs a city system for five wildfires at once. <s4>The fire chief</s4> <c4>told</c4> me on Tuesday night <q4>that her crews were drawing four times the normal amount</q4>. The tanks were full at dusk. They were empty by three.</q3>

<s5>HOST</s5><c5>:</c5> <q5>But <s6>the Los Angeles Post</s6> <c6>reports</c6>, <c7>citing</c7> <s7>an engineer in your own department</s7>, <q6,7>that a reservoir had been closed for repairs since February</q6,7>. Is that true?</q5>

<s8>FERREIRA</s8><c8>:</c8> <q8>I'm not going to get into that while the review is under way.</q8>

More than 10,000 buildings have burned. Mr. Ferreira, who lost his own house, looked exhausted. The governor wants the review finished by April, and <s9>the commissioner</s9> <c9>promised</c9> <q9>to publish every page</q9>.
