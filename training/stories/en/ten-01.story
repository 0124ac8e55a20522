id: ten-01
language: en
date: 2023-05-14
genre: conflict
1: speaker=Reuters; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=Idris Osman Bakhit; stance=denies; source=person; within=2
4: speaker=-; stance=asserts; source=unnamed
5: speaker=Idris Osman Bakhit; stance=asserts; source=person; within=4
6: speaker=Rapid Response Front; stance=claims; source=organization
7: speaker=Salma Tijani; stance=asserts; source=person
8: speaker=-; stance=asserts; source=group; within=7
9: speaker=army; stance=declines; source=organization
10: speaker=Adam; stance=asserts; source=person

Minister stays put as fighting spreads to Omdurman

KHARTOUM, May 14 - The army wants the bridge at Shambat back, and its tanks moved towards the river before dawn on Sunday.

<s1>Reuters</s1>, <c2>citing</c2> <s2>two diplomats briefed on the talks</s2>, <c1>reported</c1> <q1,2>that <s3>the foreign minister, Idris Osman Bakhit</s3>, <c3>had denied</c3> <q3>any plan to move his family to Cairo</q3></q1,2>. <s4>One of the diplomats</s4> <c4>said</c4> <q4><s5>the minister</s5> <c5>had told</c5> mediators <q5>he would be "the last one out of the building"</q5></q4>.

<c6>Claims by</c6> <s6>the Rapid Response Front</s6> <q6>that it had seized the state television studios</q6> could not be checked. Shops in the market stayed shut and families queued for bread.

<q7>"<s8>The soldiers at the checkpoint</s8> <c8>told</c8> us <q8>the road was safe</q8>. It was not,"</q7> <c7>said</c7> <s7>Salma Tijani, a nurse</s7>. Her cousin Adam, <s10>who</s10> <c10>said</c10> <q10>he had walked for three days</q10>, slept against a wall.

<s9>The army</s9> <c9>declined to comment on</c9> <q9>its losses</q9>.
