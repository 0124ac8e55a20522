id: en-16
language: en
date: 2025-04-11
genre: conflict
1: speaker=Jean-Bosco Mulumba; stance=asserts; source=person
2: speaker=Jean-Bosco Mulumba; stance=accuses; source=person
3: speaker=Désiré Kalonji; stance=denies; source=person
4: speaker=Désiré Kalonji; stance=asserts; source=person
5: speaker=residents; stance=asserts; source=group
6: speaker=Désiré Kalonji; stance=threatens; source=person
7: speaker=Jean-Bosco Mulumba; stance=denies; source=person
8: speaker=MONUSCO; stance=asserts; source=organization
9: speaker=civil society groups; stance=asserts; source=group; within=8
10: speaker=-; stance=declines; source=unnamed

BUTEMBO, DR Congo, April 11 (AFP) - <q1>Fighters stormed a gold-mining town in the east of the Democratic Republic of Congo on Friday, killing at least 16 people</q1>, <s1>the local governor</s1> <c1>said</c1>.

<s2>Jean-Bosco Mulumba</s2> <c2>blamed</c2> <q2>the attack in Mangurejipa on the Patriotic Front for Renewal (FPR), one of more than 100 armed groups active in the region</q2>.

<s3>The group's spokesman, Colonel Désiré Kalonji</s3>, <c3>rejected</c3> <q3>the accusation</q3> in a message posted on X. <q4>"We came to protect the population from soldiers who loot,"</q4> <s4>he</s4> <c4>wrote</c4>.

<s5>Residents</s5> <c5>said</c5> by telephone <q5>that the shooting began during morning mass and lasted about three hours</q5>.

<q6>"If a single drone flies over our positions, Butembo will not sleep,"</q6> <c6>warned</c6> <s6>the colonel</s6>.

<s7>Mulumba, himself a former officer</s7>, <c7>denied</c7> <q7>that troops had abandoned the town</q7>, although an AFP journalist saw some 40 of them, without weapons, on the road to Njiapanda.

<s8>The UN mission, MONUSCO</s8>, <c9>citing</c9> <s9>civil society groups</s9>, <c8>put</c8> <q8,9>the number of displaced at 9,000</q8,9>.

<s10>A spokesman for the army in North Kivu</s10> <c10>refused to answer</c10> <q10>questions</q10>.
