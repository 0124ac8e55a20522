id: ten-41
language: en
date: 2023-02-27
genre: health
1: speaker=Malawi health ministry; stance=asserts; source=organization
2: speaker=Grace Phiri; stance=asserts; source=person
3: speaker=nurse; stance=asserts; source=office; within=2
4: speaker=UNICEF; stance=asserts; source=organization
5: speaker=Nation Weekly; stance=asserts; source=organization
6: speaker=stock sheet; stance=asserts; source=document; within=5
7: speaker=health minister; stance=denies; source=office
8: speaker=health minister; stance=accuses; source=office
9: speaker=village chief; stance=demands; source=office
10: speaker=Grace Phiri; stance=asserts; source=person
11: speaker=-; stance=asserts; source=unnamed

BLANTYRE - The fifth cholera tent went up on the football pitch on Monday, and the boys moved their game to the road.

<q1>The outbreak has killed 1,507 people, the most in the country's history</q1>, <s1>Malawi's health ministry</s1> <c1>said</c1>. <q4>Three in four of the dead never reached a clinic</q4>, <c4>according to estimates by</c4> <s4>UNICEF</s4>.

<q2>"<s3>The nurse</s3> <c3>told</c3> us <q3>to boil the water</q3>. With what? Charcoal is two thousand kwacha,"</q2> <c2>said</c2> <s2>Grace Phiri, who sells tomatoes in Ndirande</s2>.

<s5>The Nation Weekly</s5>, <c6>citing</c6> <s6>a stock sheet from the central store</s6>, <c5>reported</c5> <q5,6>that 40,000 sachets of rehydration salts had been sent back to the port</q5,6>. <s7,8>The minister</s7,8> <c7>denied</c7> <q7>the story</q7> and <c8>blamed</c8> <q8>"people who want to sell newspapers"</q8>. A driver, <s11>who</s11> <c11>insisted</c11> <q11>that the lorry had left full</q11>, was suspended. <s9>A village chief</s9> <c9>urged</c9> <q9>families to postpone funerals</q9>.

<q10>"My neighbour was washing plates at six. At noon we were washing her."</q10>

She wiped a tomato with her sleeve and put it back.
