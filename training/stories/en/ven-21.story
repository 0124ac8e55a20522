id: ven-21
language: en
date: 2022-01-28
genre: crime
1: speaker=police; stance=asserts; source=organization
2: speaker=Hildegard B.; stance=asserts; source=person; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=-; stance=demands; source=unnamed; within=2
5: speaker=Hildegard B.; stance=asserts; source=person
6: speaker=prosecutors; stance=accuses; source=group
7: speaker=-; stance=denies; source=unnamed
8: speaker=Federal Criminal Office; stance=asserts; source=organization
9: speaker=bank; stance=denies; source=organization
10: speaker=cashier; stance=asks; source=office; within=9
11: speaker=Hildegard B.; stance=admits; source=person

OSNABRÜCK — The gold was in the flour, under the flour, in a freezer bag. It had been there since the currency reform.

On 11 January a retired seamstress put it in a shopping trolley and gave it to a stranger in a suit. <s1>Police</s1> <c1>said</c1> <q1><s2>Hildegard B., 86</s2>, <c2>had stated</c2> <q2>that <s3,4>a man with a pleasant voice</s3,4> <c3>told</c3> her on the telephone <q3>that her granddaughter had run over a child</q3>, and <c4>demanded</c4> <q4>bail</q4></q2></q1>. The call lasted three hours. At no point was she allowed to hang up.

The granddaughter was at the dentist's. There was no child.

Two men from Poznań, aged 24 and 31, were arrested on Thursday on a train. Part of the gold was in a lunch box, between two cheese sandwiches. <q6>They are believed to be the "collectors" of a gang that runs its calls from a villa on the coast</q6>, <c6>according to</c6> <s6>prosecutors</s6>. <q7>His client had merely gone to pick up a parcel</q7>, <c7>argued</c7> <s7>a lawyer for the younger man</s7>.

Such frauds need no weapon and hardly any planning: a telephone book, an old-fashioned first name, a catch in the throat. <s8>The Federal Criminal Office</s8> <c8>puts</c8> <q8>the damage for last year at €120 million</q8>. Shame keeps many victims quiet, and so the real sum is anybody's guess.

The old lady had also tried to withdraw €9,000. <s9>The savings bank</s9> <c9>rejects</c9> <q9>the idea that it let her down, since <s10>a cashier</s10> <c10>had inquired</c10> <q10>whether "everything was all right at home"</q10></q9>. It was her first large withdrawal in forty years.

Her sitting room smells of floor polish. A tapestry over the television shows a stag.

<q5>"He cried, you know. A grown man. He called me Granny and he wept into the telephone, and I thought of my own boy, who never telephones.

"So I looked in the flour."</q5>

The neighbours have changed her number. <s11>She</s11> <c11>confesses</c11> <q11>that she sometimes misses the voice</q11>.
