id: ten-03
language: en
date: 2021-11-18
genre: courts
1: speaker=court; stance=asserts; source=organization
2: speaker=Darren Kettle; stance=threatens; source=document
3: speaker=prosecutors; stance=claims; source=group
4: speaker=Darren Kettle; stance=threatens; source=person; within=3
5: speaker=Leanne Frost; stance=asserts; source=person
6: speaker=Darren Kettle; stance=asserts; source=person; within=5
7: speaker=Darren Kettle; stance=denies; source=person
8: speaker=Miriam Oakes; stance=accuses; source=person
9: speaker=Leanne Frost; stance=asserts; source=person; within=8

<q1>A builder sent his business partner a menacing text hours before the man's home burned down</q1>, <s1>a court</s1> <c1>heard</c1>.

Darren Kettle, 44, of Goole, sat with his head bowed as the message was read to the jury at Hull Crown Court. <q2>"You'll be warm tonight,"</q2> <s2>it</s2> <c2>read</c2>.

<s3>Prosecutors</s3> <c3>allege</c3> <q3>that <s4>Mr Kettle</s4> <c4>had threatened</c4> <q4>to "finish" the partnership</q4> after a row over £60,000</q3>.

In a statement read out by the clerk, <s5>Leanne Frost, a neighbour</s5>, <c5>said</c5> <q5><s6>the defendant</s6> <c6>had told</c6> her <q6>he was "at the end of his rope"</q6></q5>.

<s7>He</s7> <c7>denies</c7> <q7>arson with intent to endanger life</q7>.

<q8>"You went there to frighten him,"</q8> <c8>suggested</c8> <s8>Miriam Oakes, prosecuting</s8>. <q8>"<s9>Ms Frost</s9> <c9>says</c9> <q9>she saw your van</q9>."</q8>

Mr Kettle wept. The trial continues.
