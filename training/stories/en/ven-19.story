id: ven-19
language: en
date: 2023-09-26
genre: migration
1: speaker=coast guard; stance=asserts; source=organization
2: speaker=Tesfay; stance=asserts; source=person
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=U.N. refugee agency; stance=asserts; source=organization
5: speaker=survivors; stance=asserts; source=group; within=4
6: speaker=interior minister; stance=accuses; source=office
7: speaker=Sea Bridge; stance=denies; source=organization
8: speaker=logbook; stance=asserts; source=document
9: speaker=Rosalba Mineo; stance=asserts; source=person
10: speaker=-; stance=asserts; source=unnamed; within=9

LAMPEDUSA, Sept 26 - There were two boats, and only one of them is in the statistics.

<q1>The first, an iron hull welded from old tanks, carried 54 people and was intercepted eleven miles south of the island</q1>, <s1>the coast guard</s1> <c1>said</c1> in a bulletin at noon. All are well. They were given foil blankets, slippers and a number.

The second is a story. <s4>The U.N. refugee agency</s4>, <c5>relaying the accounts of</c5> <s5>four survivors</s5>, <c4>said</c4> <q4,5>that a wooden boat with about 40 aboard had overturned in the night</q4,5>. No ship saw it. No wreck has been found, and the sea on Tuesday was as flat as a plate.

Tesfay, 19, from Senafe, who paid $3,000 for the crossing, drew it for reporters on a napkin. <q2>"<s3>The man on the beach</s3> <c3>said</c3> <q3>it was the better one, because it had a name</q3>,"</q2> <s2>he</s2> <c2>explained</c2>. He had forgotten the name. He wants to study refrigeration.

In Rome things were simpler. <s6>The interior minister</s6> <c6>lashed out at</c6> <q6>charities that "whistle for the boats"</q6>. <s7>One of them, Sea Bridge</s7>, <c7>retorted</c7> <q7>that its only vessel had been impounded since July</q7>. <c8>According to</c8> <s8>the harbour logbook</s8>, <q8>it has been tied up in Trapani for 78 days</q8>.

Autumn is when the crossings end. This year they have not. More than 120,000 people have landed since January, twice as many as in the same months of 2022, and the reception centre, which was designed for 400, sleeps them in shifts.

<s9>Rosalba Mineo, who keeps the cemetery</s9>, <c9>told</c9> the bishop on Tuesday <q9>that <s10>"a thin boy"</s10> <c10>had informed her</c10> <q10>there would be six</q10></q9>. She has dug six graves. It is easier, with this soil, to dig in advance.

Parliament votes on Thursday on a decree that would move the centre to Albania.
