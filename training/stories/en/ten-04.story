id: ten-04
language: en
date: 2024-02-11
genre: sport
1: speaker=Kofi Asante-Boadu; stance=accuses; source=person
2: speaker=Kofi Asante-Boadu; stance=admits; source=person
3: speaker=referee; stance=asserts; source=office; within=2
4: speaker=fourth official; stance=asserts; source=office; within=3
5: speaker=Ghana Football Association; stance=declines; source=organization
6: speaker=Graphic Sports; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=Jean-Marc Ekoto; stance=asserts; source=person
9: speaker=Jean-Marc Ekoto; stance=asserts; source=person; within=8

ABIDJAN - Supporters danced in the rain long after the whistle, but the losing coach was in no mood to forgive.

<q1>"We were robbed,"</q1> <c1>said</c1> <s1>Kofi Asante-Boadu, whose side went out on penalties</s1>. <s2>He</s2> <c2>admitted</c2> <q2>swearing in the tunnel, but only after <s3>the referee</s3> <c3>had told</c3> him <q3>that <s4>the fourth official</s4> <c4>believed</c4> <q4>the ball had crossed the line</q4></q3></q2>.

<s5>The Ghana Football Association</s5> <c5>would not comment on</c5> <q5>his future</q5>. <s6>The newspaper Graphic Sports</s6>, <c7>quoting</c7> <s7>a member of the executive committee</s7>, <c6>said</c6> <q6,7>he would be dismissed before the end of the month</q6,7>.

His opposite number, Jean-Marc Ekoto, was carried off on the shoulders of his players. <q8>"On Tuesday <s9>I</s9> <c9>told</c9> my wife, <q9>'If we win this I will shave my head.'</q9> So tomorrow I will look for a barber,"</q8> <s8>he</s8> <c8>joked</c8>.

The final is on Sunday in Ebimpé.
