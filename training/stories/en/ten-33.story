id: ten-33
language: en
date: 2024-08-20
genre: sport
1: speaker=Marta Iribarren; stance=asserts; source=person
2: speaker=federation president; stance=asserts; source=office; within=1
3: speaker=federation president; stance=denies; source=office
4: speaker=players' union; stance=demands; source=organization
5: speaker=El Estadio; stance=claims; source=organization
6: speaker=-; stance=asserts; source=unnamed; within=5
7: speaker=team physio; stance=demands; source=office; within=6
8: speaker=federation; stance=asserts; source=document
9: speaker=regional governing body; stance=declines; source=organization
10: speaker=Marta Iribarren; stance=asserts; source=person

ASUNCION - They sang on the bus, they sang in the lift, and then somebody looked at a phone.

<q1>"<s2>The president</s2> <c2>told</c2> me <q2>it was a joke between friends</q2>. I do not remember being asked if it was funny,"</q1> <c1>said</c1> <s1>Marta Iribarren, the left winger who was grabbed on the podium after the South American handball final</s1>.

<s3>He</s3> <c3>denies</c3> <q3>any wrongdoing</q3>. <q8>The gesture had been "spontaneous and mutual"</q8>, <c8>read</c8> <s8>a statement issued by the federation</s8> in the small hours.

<s5>The newspaper El Estadio</s5> <c5>claimed</c5>, <c6>on the word of</c6> <s6>two people who were present</s6>, <q5,6>that <s7>the team physio</s7> <c7>had been begging</c7> <q7>the player to appear in a video with him</q7></q5,6>.

<s4>The players' union</s4> <c4>demanded</c4> <q4>his resignation</q4>, while <s9>the regional governing body</s9> <c9>declined to comment</c9>. The squad plans to fly home on Tuesday. Thousands of fans gathered in Montevideo to greet them.

<q10>"I want,"</q10> <s10>Iribarren</s10> <c10>said</c10>, <q10>"to talk about the goal. It was a lovely goal."</q10>
