id: ten-25
language: en
date: 2022-07-13
genre: politics
1: speaker=speaker; stance=asserts; source=office
2: speaker=president's office; stance=denies; source=organization
3: speaker=Dilani Abeywickrama; stance=asserts; source=person
4: speaker=minister; stance=promises; source=office; within=3
5: speaker=The Island Mirror; stance=asserts; source=organization
6: speaker=Maldivian official; stance=asserts; source=unnamed; within=5
7: speaker=chief of staff; stance=asks; source=office; within=6
8: speaker=protesters; stance=demands; source=group
9: speaker=army; stance=demands; source=organization
10: speaker=Anselm Rodrigo; stance=asserts; source=person

COLOMBO: He left before dawn, on a military plane, with his wife and two bodyguards. By breakfast young men were swimming in his pool.

<s1>The speaker of parliament</s1> <c1>informed MPs</c1> <q1>that he had received no letter of resignation</q1>. <q2>Reports of one were "premature"</q2>, <s2>the president's office</s2> <c2>said</c2>.

<s5>The Island Mirror</s5>, <c6>citing</c6> <s6>a Maldivian official</s6>, <c5>said</c5> <q5,6><s7>his chief of staff</s7> <c7>had asked for</c7> <q7>a villa "with no windows on the street"</q7></q5,6>.

<q3>"In April <s4>the power minister</s4> <c4>promised</c4> <q4>that the cuts would end in two weeks</q4>. My twins were born by torchlight,"</q3> <c3>said</c3> <s3>Dilani Abeywickrama, a bank clerk</s3>.

<s8>Protest leaders</s8> <c8>called on</c8> <q8>the prime minister to go as well</q8>; <s9>the army</s9> <c9>appealed for</c9> <q9>calm</q9>. In the banquet hall a priest played the piano and strangers danced. <q10>"It is not victory,"</q10> <c10>said</c10> <s10>Father Anselm Rodrigo</s10>. <q10>"It is a very large relief."</q10>
