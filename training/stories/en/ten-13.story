id: ten-13
language: en
date: 2023-02-09
genre: disaster
1: speaker=Mehmet Ali Sungur; stance=asserts; source=person
2: speaker=Mehmet Ali Sungur; stance=asserts; source=person
3: speaker=voice; stance=asserts; source=unnamed; within=2
4: speaker=disaster agency; stance=asserts; source=organization
5: speaker=Turkish doctors' union; stance=asserts; source=organization
6: speaker=disaster agency; stance=accuses; source=organization
7: speaker=residents; stance=accuses; source=group
8: speaker=mayor; stance=denies; source=office
9: speaker=mayor; stance=asserts; source=office
10: speaker=engineers; stance=asserts; source=group; within=9

GAZIANTEP, Turkey - Rescuers pulled a seven-year-old boy alive from a collapsed block of flats on Thursday, 79 hours after the earthquake.

<q1>"He asked for water, then for his cat,"</q1> <s1>Mehmet Ali Sungur, the fireman who reached him first</s1>, <c1>told</c1> AFP. <q1>"We were all crying."</q1> A day earlier, <s2>he</s2> <c2>recounted</c2>, <q2><s3>a voice under the stairs</s3> <c3>had whispered</c3> <q3>that there were four of them</q3></q2>. When the diggers arrived it had fallen silent.

<q4>The death toll has passed 17,000</q4>, <c4>according to</c4> <s4>the state disaster agency</s4>. <q5>The true figure could be twice as high</q5>, <c5>in the view of</c5> <s5>the doctors' union</s5>, <q6>a suggestion</q6> <s6>the agency</s6> <c6>called</c6> <q6>"irresponsible"</q6>.

<s7>Residents of Islahiye</s7> <c7>complained</c7> <q7>that no tents had come</q7>. <s8>The mayor</s8> <c8>denied</c8> <q8>any delay</q8>. <q9>"<s10>Engineers</s10> <c10>assured us</c10> <q10>these buildings were sound</q10>,"</q9> <s9>he</s9> <c9>said</c9>.
