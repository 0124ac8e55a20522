id: ven-14
language: en
date: 2022-10-27
genre: conflict
1: speaker=Anadolu Post; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=brigade commander; stance=asserts; source=office; within=2
4: speaker=drivers; stance=asserts; source=group; within=3
5: speaker=Salif Kone; stance=asserts; source=person
6: speaker=U.N. mission; stance=asserts; source=organization
7: speaker=defence ministry; stance=denies; source=organization
8: speaker=defence ministry; stance=admits; source=organization
9: speaker=Movement for the Desert; stance=claims; source=organization
10: speaker=Oumou Traore; stance=asserts; source=person
11: speaker=sergeant; stance=promises; source=office; within=10
12: speaker=-; stance=declines; source=unnamed

The convoy left Gossi with forty-one trucks and reached Gao with six.

What happened on the road between them is known from fragments. <s1>The Anadolu Post</s1>, <c2>citing</c2> <s2>an aide to the regional governor</s2>, <c1>reported</c1> on Wednesday <q1,2>that at dusk <s3>the brigade commander</s3> <c3>had radioed to say</c3> <q3><s4>drivers at the head of the column</s4> <c4>were reporting</c4> <q4>"men in our own uniforms"</q4></q3></q1,2>. Then the radio fell silent.

Goats grazed among the wrecks on Thursday morning. Flour had spilled over the sand for hundreds of metres, and women from the nearest camp were gathering it with their hands.

<s6>The U.N. mission, which lost a peacekeeper in the same valley last year</s6>, <c6>put</c6> <q6>the number of dead soldiers at "not fewer than 60"</q6>. <s7>The defence ministry</s7> <c7>called</c7> <q7>that "fantasy"</q7>, although <s8>its spokesman</s8> later <c8>conceded</c8> <q8>that contact had been lost with two companies</q8>. Nobody has published a list of names.

<c9>Boasts by</c9> <s9>the Movement for the Desert</s9> <q9>of having captured "enough shells for ten years"</q9> circulated with pictures that turned out to be from Syria.

Salif Kone, a mechanic, lay under his trailer until midnight. <q5>They took the tyres first</q5>, <s5>he</s5> <c5>whispered</c5> from a hospital bed. <q5>They were laughing. One of them had a football.</q5> He believes in nothing now, not in the army and not in the men with the football.

<q10>"<s11>The sergeant</s11> <c11>gave me his word</c11> <q11>that there would be helicopters</q11>,"</q10> <c10>said</c10> <s10>Oumou Traore, whose husband drove the ninth truck</s10>. The army has three helicopters. Two are in Bamako, waiting for parts, and the third carries the president.

<s12>A Western military adviser</s12> <c12>did not want to talk about</c12> <q12>the helicopters</q12>.
