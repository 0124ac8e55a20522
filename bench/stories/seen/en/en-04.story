id: en-04
language: en
date: 2025-11-08
genre: sport
1: speaker=Gareth Pugh; stance=claims; source=person
2: speaker=Gareth Pugh; stance=asserts; source=person
3: speaker=Gareth Pugh; stance=asserts; source=person
4: speaker=Stefan Lindqvist; stance=asserts; source=person
5: speaker=Stefan Lindqvist; stance=asserts; source=person
6: speaker=Stefan Lindqvist; stance=admits; source=person
7: speaker=Joe Tansey; stance=claims; source=person
8: speaker=Ian Corless; stance=admits; source=person; within=7
9: speaker=-; stance=asks; source=unnamed
10: speaker=Gareth Pugh; stance=asserts; source=person
11: speaker=Ian Corless; stance=declines; source=person

<s1>Pugh</s1><c1>:</c1> <q1>We were robbed by late penalty</q1>

<s2>Stanbridge Rovers manager Gareth Pugh</s2> <c2>said</c2> <q2>his players had been left "sick to the stomach" by the stoppage-time penalty that earned Marlow Vale a 2-2 draw at Priory Lane on Saturday</q2>.

Rovers were seconds from a fifth straight win when referee Ian Corless ruled against defender Kyle Amos, and Danny Otway sent the spot-kick down the middle.

<q3>"It hits him on the shoulder. Everybody in the ground saw that bar one fella,"</q3> <s3>the Welshman</s3> <c3>told BBC Radio Kent</c3>.

<s4>His opposite number</s4> <c4>insisted</c4> <q4>the decision was the right one</q4>.

<q5>"I have watched it three times already,"</q5> <c5>said</c5> <s5>Stefan Lindqvist</s5>. <q5>"The arm is up, it is away from the body. In Sweden, in England, on the moon, that is handball."</q5>

<s6>He</s6> <c6>accepted</c6>, though, <q6>that a point flattered a Vale side who managed one shot on target before the break</q6>.

<s7>Rovers captain Joe Tansey, booked for dissent in the aftermath</s7>, <c7>claimed</c7> <q7><s8>the official</s8> <c8>had told him</c8> <q8>he "wasn't a hundred per cent"</q8> as the teams walked off</q7>.

<c9>Asked</c9> <q9>whether the club would appeal against the caution</q9>, <s10>Pugh</s10> <c10>replied</c10>: <q10>"What would be the point? They'd only double it."</q10>

<s11>Corless</s11> <c11>declined to speak</c11> when approached outside the officials' room.

Rovers drop to third. They go to Aldcombe on Tuesday night without the suspended Amos.
