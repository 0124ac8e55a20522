id: ven-17
language: en
date: 2024-11-05
genre: disaster
1: speaker=regional authorities; stance=asserts; source=organization
2: speaker=Consuelo Ferrandis; stance=asserts; source=person
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=meteorological service; stance=asserts; source=organization
5: speaker=El Correo de Levante; stance=asserts; source=organization
6: speaker=transcript; stance=asserts; source=document; within=5
7: speaker=duty officer; stance=asks; source=office; within=6
8: speaker=superior; stance=asserts; source=office; within=6
9: speaker=Vicent Roig; stance=praises; source=person
10: speaker=Red Cross; stance=asserts; source=organization
11: speaker=neighbours; stance=accuses; source=group
12: speaker=regional president; stance=denies; source=office

ALCÚDIA DE VALL, Spain - A week after the ravine burst, the mud has dried to the colour of biscuit and the children have gone back to a school without a floor.

<q1>The flood killed 93 people in six towns</q1>, <c1>according to</c1> <s1>the regional authorities' latest tally</s1>. Most drowned in garages.

<q2>"My phone screamed at eight. By then the piano was floating,"</q2> <s2>Consuelo Ferrandis, 70</s2>, <c2>recalled</c2>. <q2>"I had rung the town hall at six and <s3>some boy</s3> <c3>told</c3> me <q3>it was raining everywhere, madam</q3>."</q2>

<s4>The meteorological service</s4> <c4>had issued a red warning of</c4> <q4>"extraordinary" rain</q4> at 7.36 that morning. It went to eleven offices. Two of them were closed for a saint's day.

What the others did with it is the question. <c6>According to</c6> <s6>a transcript</s6> <c5>published by</c5> <s5>the newspaper El Correo de Levante</s5>, <q5,6><s7>the duty officer</s7> <c7>asked</c7> three times <q7>whether to sound the alarm</q7>, and <c8>was told by</c8> <s8>his superior, who was at lunch</s8>, <q8>that "people will only go out and look"</q8></q5,6>. The lunch has since become famous. It lasted four hours and included a rice dish for which the restaurant is known.

<s12>The regional president</s12> <c12>dismisses</c12> <q12><c11>charges by</c11> <s11>neighbours</s11> <q11>that he was at the same table</q11></q12>. He plans to stay in office until the inquiry reports.

In the meantime the work is done by people with brooms. They came over the footbridge from the city in their thousands, students mostly, and nobody had sent for them. <s9>Vicent Roig, who farms oranges and has lost every tree</s9>, <c9>praised</c9> <q9>"the TikTok generation, God forgive me for what I used to call them"</q9>.

<q10>Nearly 40,000 cars</q10>, <c10>by</c10> <s10>Red Cross estimates</s10>, <q10>were wrecked</q10>. They are stacked beside the motorway, five high, with the seat belts hanging out. Ferrandis found hers by the rosary on the mirror.
