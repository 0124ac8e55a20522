id: en-22
language: en
date: 2025-01-17
genre: disaster
1: speaker=Mubeen Ansari; stance=asserts; source=person
2: speaker=Mubeen Ansari; stance=asserts; source=person
3: speaker=Asghar Memon; stance=asserts; source=person
4: speaker=My nephew; stance=asserts; source=person; within=3
5: speaker=Asghar Memon; stance=accuses; source=person
6: speaker=Mubeen Ansari; stance=denies; source=person
7: speaker=Mubeen Ansari; stance=asserts; source=person
8: speaker=Asghar Memon; stance=asserts; source=person
9: speaker=-; stance=admits; source=unnamed
10: speaker=Sindh Building Control Authority; stance=asserts; source=document; within=9
11: speaker=Edhi Foundation; stance=asserts; source=organization

Eleven perish in Saddar shopping plaza inferno

KARACHI: At least 11 people, including three women, lost their lives when a massive blaze engulfed a five-storey shopping plaza in Saddar late Thursday night. <q1>The fire was brought under control after nine hours</q1>, <s1>Chief Fire Officer Mubeen Ansari</s1> <c1>told Dawn</c1> on Friday.

<s2>He</s2> <c2>said</c2> <q2>most of the victims had died of suffocation on the mezzanine, where the only exit was found locked</q2>.

Asghar Memon, who ran a cloth shop on the second floor, lost his nephew.

<q3>“He called me at ten past eleven. <s4>My nephew</s4> <c4>said</c4>, <q4>‘Chacha, the shutter is down, I can't see my own hand,’</q4> and then there was only coughing,”</q3> <s3>the shopkeeper</s3> <c3>said</c3>, holding a burnt ledger.

<s5>He</s5> <c5>accused</c5> <q5>the fire brigade of reaching the spot after an hour, and that too without water</q5>.

<s6>The fire chief</s6> <c6>rejected</c6> <q6>the charge</q6>. <q7>“Our first tender left the Saddar station at 11.19pm. It was the encroachments that held us up, not the water,”</q7> <s7>Ansari</s7> <c7>insisted</c7>.

<q8>“Encroachments do not lock doors,”</q8> <s8>Memon</s8> <c8>shot back</c8> when the remark was put to him.

<s9>An official of the Sindh Building Control Authority, who wished to remain anonymous fearing departmental action</s9>, <c9>admitted</c9> <q9>that <s10>a 2022 survey</s10> <c10>had declared</c10> <q10>the plaza unfit for commercial use</q10></q9>.

<q11>The Edhi Foundation has shifted nine bodies to its morgue in Sohrab Goth; six are charred beyond recognition</q11>, <s11>it</s11> <c11>said</c11>.
