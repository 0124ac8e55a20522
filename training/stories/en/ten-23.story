id: ten-23
language: en
date: 2023-07-27
genre: politics
1: speaker=Amadou Seyni; stance=asserts; source=person
2: speaker=presidency; stance=asserts; source=document
3: speaker=Radio Sahel; stance=asserts; source=organization
4: speaker=-; stance=asserts; source=unnamed; within=3
5: speaker=general staff; stance=threatens; source=organization; within=4
6: speaker=ECOWAS; stance=threatens; source=organization
7: speaker=Aïcha Maïga; stance=asserts; source=person
8: speaker=son; stance=asserts; source=unnamed; within=7
9: speaker=French foreign ministry; stance=denies; source=organization
10: speaker=-; stance=asserts; source=unnamed

NIAMEY, July 27 (AFP) - Ten soldiers appeared on national television late on Wednesday, one of them with a sheet of paper that shook in his hand.

<q1>"We have put an end to the regime that you know,"</q1> <c1>read</c1> <s1>Colonel-Major Amadou Seyni</s1>. The borders were closed and a curfew imposed.

<q2>The president and his family are well</q2>, <c2>according to</c2> <s2>a message on the presidency's account on X</s2>. <s3>Radio Sahel</s3>, <c4>quoting</c4> <s4>an officer at the palace</s4>, <c3>said</c3> <q3,4><s5>the general staff</s5> <c5>had threatened</c5> <q5>to attack unless the guards surrendered by dawn</q5></q3,4>. Dawn came; nobody attacked.

A <c6>threat by</c6> <s6>the regional bloc ECOWAS</s6> <q6>to use force</q6> made people in the market nervous. <q7>"<s8>My son</s8> called from Cotonou and <c8>said</c8> <q8>the trucks were already stopped at the river</q8>,"</q7> <c7>said</c7> <s7>Aïcha Maïga, who sells onions</s7>. <q7>"So who is being punished? Us."</q7>

A taxi driver, <s10>who</s10> <c10>said</c10> <q10>he had voted for the president twice</q10>, honked at a tank.

<s9>The French foreign ministry</s9> <c9>denied</c9> <q9>that it was planning an evacuation</q9>.
