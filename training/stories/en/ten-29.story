id: ten-29
language: en
date: 2024-10-15
genre: courts
1: speaker=Agnes Rennie; stance=asserts; source=person
2: speaker=Crown; stance=asserts; source=organization
3: speaker=Agnes Rennie; stance=asserts; source=person
4: speaker=Davie Rennie; stance=asserts; source=person; within=3
5: speaker=Callum Baird; stance=claims; source=person; within=4
6: speaker=Callum Baird; stance=denies; source=person
7: speaker=Fiona Laidlaw; stance=accuses; source=person
8: speaker=Agnes Rennie; stance=denies; source=person
9: speaker=Lord Strachan; stance=demands; source=person

<s1>Mother</s1> <c1>tells trial</c1>: <q1>"My boy named him"</q1>

A man from Leith stood trial at the High Court in Edinburgh over the deaths of two students who swallowed fake sleeping tablets.

<s2>The Crown</s2> <c2>says</c2> <q2>Callum Baird, 29, sold them for £2 each outside a pub on the Shore</q2>.

<q3>"<s4>Davie</s4> <c4>told</c4> me on the Sunday <q4>that <s5>Callum</s5> <c5>swore</c5> <q5>they came from a chemist</q5></q4>,"</q3> <s3>Agnes Rennie, 71, the mother of one of the victims</s3>, <c3>told</c3> the jury. <q3>"He laughed about it. He never laughed again."</q3>

<s6>Mr Baird</s6> <c6>denies</c6> <q6>culpable homicide</q6>. <s7>His counsel, Fiona Laidlaw KC</s7>, <c7>put it to her</c7> <q7>that she had first mentioned the name a year later, after reading it in a newspaper</q7>. <s8>The witness</s8> <c8>disagreed</c8>: <q8>"I cannae read newspapers, hen. My eyes went in 2019."</q8>

There was laughter in the public gallery. <s9>Lord Strachan</s9> <c9>asked for</c9> <q9>quiet</q9>. The accused stared at his shoes.
