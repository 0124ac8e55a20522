id: ten-07
language: en
date: 2023-08-10
genre: climate
1: speaker=Rodrigo Paiva; stance=asserts; source=person
2: speaker=Rodrigo Paiva; stance=asserts; source=person
3: speaker=scientists; stance=asserts; source=group; within=2
4: speaker=University of Aveiro study; stance=asserts; source=document
5: speaker=University of Aveiro study; stance=asserts; source=document
6: speaker=environment ministry; stance=promises; source=organization
7: speaker=Teresa Vilar; stance=doubts; source=person
8: speaker=minister; stance=promises; source=office; within=7
9: speaker=hoteliers; stance=demands; source=group

<s1>The mayor of a Portuguese seaside town</s1> <c1>has warned</c1> <q1>that its main street will be under water within thirty years</q1>, as crews began rebuilding a dune for the third time since 2020.

<q2>"<s3>The scientists</s3> <c3>tell me</c3> <q3>this is the good scenario</q3>,"</q2> <c2>said</c2> <s2>Rodrigo Paiva, who took office in 2021</s2>. <q2>"I would hate to see the bad one."</q2>

<s4>A University of Aveiro study published in June</s4> <c4>found</c4> <q4>that the beach had retreated by an average of 4.1 metres a year</q4>. Left alone, <s5>it</s5> <c5>concluded</c5>, <q5>"the spit will cease to exist"</q5>.

<s6>The environment ministry</s6> <c6>has pledged</c6> <q6>€14m for sand</q6>. Teresa Vilar, who owns the last café before the lighthouse, has stopped waiting. <q7>"Every autumn <s8>the minister</s8> <c8>promises</c8> <q8>that work will begin in spring</q8>,"</q7> <s7>she</s7> <c7>said</c7>. <q7>"I no longer believe a word of it."</q7>

Some families have already left. <s9>Hoteliers</s9>, however, <c9>are calling for</c9> <q9>a sea wall</q9>.
