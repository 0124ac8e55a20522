id: ten-11
language: en
date: 2025-09-09
genre: politics
1: speaker=police; stance=asserts; source=organization
2: speaker=Prakash Tamrakar; stance=asserts; source=person
3: speaker=hospital director; stance=asserts; source=office; within=2
4: speaker=government; stance=accuses; source=organization
5: speaker=Sarita Ghale; stance=denies; source=person
6: speaker=home minister; stance=asserts; source=office; within=5
7: speaker=information minister; stance=asserts; source=office
8: speaker=Kantipur Daily; stance=asserts; source=organization
9: speaker=aides; stance=asserts; source=group; within=8

KATHMANDU, Sept 9 - <s1>Police</s1> <c1>said</c1> <q1>they fired "only in the air"</q1>. By nightfall the mortuary at Bir Hospital was full.

<q2>"<s3>The director</s3> <c3>informed us</c3> <q3>that nineteen bodies had come, most of them students</q3>,"</q2> <c2>said</c2> <s2>Prakash Tamrakar, a volunteer with the Red Cross</s2>.

<s4>The government</s4> <c4>blamed</c4> <q4>"infiltrators" for the bloodshed</q4>, an accusation that infuriated the crowd outside parliament.

<q5>"We had books in our bags,"</q5> <c5>said</c5> <s5>Sarita Ghale, 20</s5>. <q5>"<s6>The home minister</s6> <c6>goes on television and says</c6> <q6>we carried petrol</q6>. We carried books."</q5>

Shops burned in New Baneshwor. The army took over the airport, and the curfew was extended.

<s7>The information minister</s7>, in a recorded address, <c7>expressed</c7> <q7>sorrow at the deaths</q7>. He wants to stay until elections are held. But <s8>the Kantipur Daily</s8> <c8>wrote</c8>, <c9>quoting</c9> <s9>aides</s9>, <q8,9>that a letter of resignation lay ready on his desk</q8,9>.
