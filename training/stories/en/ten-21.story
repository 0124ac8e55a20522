id: ten-21
language: en
date: 2021-07-16
genre: disaster
1: speaker=Monika Reuter-Hahn; stance=asserts; source=person
2: speaker=fire brigade; stance=asserts; source=organization; within=1
3: speaker=interior ministry; stance=asserts; source=organization
4: speaker=Tagesbote; stance=asserts; source=organization
5: speaker=European Flood Awareness System; stance=asserts; source=organization; within=4
6: speaker=district administrator; stance=declines; source=office
7: speaker=district administrator's lawyer; stance=asserts; source=person
8: speaker=Ulrich Demant; stance=praises; source=person
9: speaker=meteorologists; stance=asserts; source=group

AHRWEILER, Germany, July 16 - Cars hung in the trees along the Ahr on Friday, and whole streets had vanished. Soldiers carried out the dead.

<q1>"<s2>The fire brigade</s2> drove past at eight and <c2>announced</c2> <q2>that we should stay on the upper floor</q2>,"</q1> <s1>Monika Reuter-Hahn, a winegrower's widow</s1>, <c1>told</c1> the broadcaster SWR. <q1>"By ten there was no upper floor."</q1>

<q3>At least 60 people died in the district</q3>, <s3>the state's interior ministry</s3> <c3>said</c3>.

<s4>The newspaper Tagesbote</s4> <c4>revealed</c4> <q4>that <s5>the European Flood Awareness System</s5> <c5>had issued a warning of</c5> <q5>"extreme" floods</q5> four days earlier</q4>. <s6>The district administrator</s6> <c6>refused to say</c6> <q6>when he had read it</q6>. <q7>His client was "deeply shaken"</q7>, <s7>his lawyer</s7> <c7>let it be known</c7>.

<s8>Ulrich Demant, the mayor of nearby Altenahr</s8>, <c8>thanked</c8> <q8>the farmers who came with tractors</q8>. <q9>More rain is expected on Sunday</q9>, <s9>meteorologists</s9> <c9>say</c9>.
