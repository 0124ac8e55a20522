id: en-01
language: en
date: 2025-02-18
genre: conflict
1: speaker=Idris Abakar; stance=asserts; source=person
2: speaker=Idris Abakar; stance=asserts; source=person
3: speaker=Idris Abakar; stance=asserts; source=person
4: speaker=Osman el-Tayeb; stance=asserts; source=person
5: speaker=Osman el-Tayeb; stance=accuses; source=person
6: speaker=Rapid Support Forces; stance=denies; source=organization
7: speaker=Rapid Support Forces; stance=denies; source=organization
8: speaker=Idris Abakar; stance=asserts; source=person
9: speaker=Idris Abakar; stance=asserts; source=person
10: speaker=-; stance=asserts; source=unnamed
11: speaker=Osman el-Tayeb; stance=declines; source=person

<q1>Shells hit maternity ward in El Obeid</q1>, <s1>hospital chief</s1> <c1>says</c1>

CAIRO, Feb 18 (Reuters) - <q2>At least nine people were killed when shells struck a maternity ward in the Sudanese city of El Obeid on Tuesday</q2>, <s2>the hospital's director</s2> <c2>said</c2>.

<q3>"Two of the dead were newborns,"</q3> <s3>Idris Abakar</s3> <c3>told Reuters</c3> by telephone. <q3>"We moved the mothers into the corridor, and then the corridor was hit as well."</q3>

<s4,5>Brigadier Osman el-Tayeb, a spokesman for the army</s4,5>, <c4>said</c4> <q4>the rounds had come from Rapid Support Forces positions north of the city</q4> and <c5>accused</c5> <q5>the paramilitary group of aiming at medical staff</q5>.

<s6>The RSF</s6> <c6>denied</c6> <q6>any part in the attack</q6>. <q7>"Our nearest unit is 30 km from that hospital,"</q7> <s7>it</s7> <c7>said</c7> on its Telegram channel.

The city, an army supply hub on the road to Darfur, has been under intermittent bombardment since the siege was broken last month.

<s8>The director</s8> <c8>said</c8> <q8>he had no way of knowing who had opened fire</q8>. <q9>"I count wounds, I do not count guns,"</q9> <s9>he</s9> <c9>added</c9>.

<s10>An aid worker in the city, who asked not to be named because her organisation fears losing access</s10>, <c10>said</c10> <q10>the generator had also been destroyed and that 14 incubators were without power</q10>.

<s11>The brigadier</s11> <c11>would not say</c11> <q11>whether troops were stationed near the building</q11>.
