id: ten-26
language: en
date: 2023-11-03
genre: human rights
1: speaker=Fatma Al-Zain; stance=asserts; source=person
2: speaker=midwife; stance=asserts; source=office; within=1
3: speaker=Gaza health ministry; stance=asserts; source=organization
4: speaker=Israeli military; stance=accuses; source=organization
5: speaker=Red Crescent; stance=denies; source=organization
6: speaker=Red Crescent; stance=asserts; source=organization
7: speaker=World Health Organization; stance=asserts; source=organization
8: speaker=doctors; stance=asserts; source=group; within=7
9: speaker=Israeli military; stance=declines; source=organization
10: speaker=World Health Organization; stance=demands; source=organization

GAZA, Nov 3 (Reuters) - The maternity ward of the hospital has light for four hours a day, and the incubators hum only as long as the generator does.

<q1>"<s2>The midwife</s2> <c2>says</c2> <q2>we must choose, the lamp or the pump</q2>,"</q1> <c1>said</c1> <s1>Dr Fatma Al-Zain, who has slept on the floor since 9 October</s1>.

<q3>More than 9,000 people have been killed</q3>, <c3>according to</c3> <s3>the health ministry in Gaza</s3>.

<s4>The Israeli military</s4> <c4>accuses</c4> <q4>armed groups of hiding under the wards</q4>, <q5>a charge</q5> <c5>denied by</c5> <s5>the Palestinian Red Crescent</s5>. <s6>It</s6> <c6>said</c6> <q6>two of its ambulances were hit on the coastal road on Thursday</q6>. <s9>The military</s9> <c9>declined to comment on</c9> <q9>the report</q9>.

<s7>The World Health Organization</s7>, <c8>citing</c8> <s8>doctors in the north</s8>, <c7>said</c7> <q7,8>operations were being performed without anaesthetic</q7,8>. <s10>The agency's</s10> <c10>appeal for</c10> <q10>fuel</q10> has brought none. Outside, a boy guarded a donkey cart of water. Families plan to walk south when it gets light.
