id: ven-32
language: en
date: 2024-08-25
genre: science
1: speaker=paper; stance=asserts; source=document
2: speaker=Mireille Okafor-Blanc; stance=asserts; source=person
3: speaker=Hector Ibarra; stance=doubts; source=person
4: speaker=Hector Ibarra; stance=asserts; source=person
5: speaker=night watchman; stance=asserts; source=office; within=4
6: speaker=watchman's predecessor; stance=demands; source=office; within=5
7: speaker=Mireille Okafor-Blanc; stance=denies; source=person
8: speaker=-; stance=demands; source=unnamed
9: speaker=observatory's newsletter; stance=asserts; source=document
10: speaker=Mireille Okafor-Blanc; stance=admits; source=person
11: speaker=European Southern Array; stance=asserts; source=organization
12: speaker=-; stance=accuses; source=unnamed
13: speaker=journal; stance=promises; source=organization
14: speaker=Mireille Okafor-Blanc; stance=asserts; source=person
15: speaker=Mireille Okafor-Blanc's mother; stance=asserts; source=person; within=14

The Star That Coughed

For eleven minutes in the southern autumn of 2021 a star in the constellation of Carina went out. It is a very ordinary star. It has a catalogue number and no planets, and it had been shining without interruption for about four billion years.

Nobody was looking. A machine was, on a mountain in the Atacama, and three years later a doctoral student found the gap while searching for something else. She thought at first of a moth.

<q1>The dimming was "complete, abrupt and not instrumental in origin"</q1>, <s1>her team's paper, which appeared on Thursday in Southern Sky</s1>, <c1>maintains</c1>. If that is right, then something the size of Jupiter passed in front of the star and has not come back. If it is wrong, then it was a moth.

Mireille Okafor-Blanc is 31 and was born in Lomé. She learned English from weather reports, has a tattoo of the Lagoon nebula and eats, during observing runs, nothing but rice. <q2>"I spent eight months trying to kill it,"</q2> <s2>she</s2> <c2>says</c2>. <q2>"I tried moths. I tried satellites, I tried ice, I tried my own stupidity. It would not die.

"So then I became afraid of it."</q2>

The fear is understandable. Astronomy is littered with stars that blinked, and with careers that ended because of a kettle, a microwave oven, a car door. The first flare of potassium ever seen in a star, in 1967, was a match being struck in the dome.

<s3>Hector Ibarra, who directed the observatory for two decades</s3>, <c3>questions</c3> <q3>whether the shutter was fully open</q3>. <s4>He</s4> <c4>tells</c4> <q4>the story of how on his first night <s5>the watchman</s5> <c5>took him aside and whispered</c5> <q5>that <s6>his predecessor</s6> <c6>had cautioned him</c6> <q6>never to trust the east door in a wind</q6></q5></q4>. There was a wind that night in 2021. It is in the log.

<s7>Okafor-Blanc, who admires Ibarra and keeps a photograph of him over her desk</s7>, <c7>rejects</c7> <q7>the shutter</q7>. The neighbouring stars, ninety of them, did not flicker. <s10>She</s10> readily <c10>concedes</c10> <q10>that a single event proves nothing</q10>.

Science has rules for such cases, and they are mostly unwritten. The paper went back and forth for fourteen months. <s8>One referee, anonymous as they all are</s8>, <c8>insisted on</c8> <q8>a new title, without the cough</q8>. The moth is in an appendix. <s13>The journal</s13> <c13>has undertaken</c13> <q13>to print any rebuttal within a week</q13>.

Outside the guild manners are rougher. <q12>"Grant-hungry fantasists,"</q12> <c12>wrote</c12> <s12>a blogger with 200,000 followers and a telescope in Ohio</s12>. Others hope for aliens. The observatory sells a mug.

<s9>Its newsletter</s9> <c9>notes</c9>, with some pride, <q9>that the camera in question was built from spare parts in a garage at La Serena</q9>. It cost less than a small car. <s11>The European Southern Array, whose instruments cost considerably more</s11>, <c11>says</c11> <q11>it has "nothing in its archive for the minutes concerned"</q11>. Clouds.

Next March a window opens. If the thing that hid the star is on an orbit, and if the orbit is the one that the team likes best, it should return on or about the ninth. Forty telescopes will be pointed at a patch of sky that no one has ever cared for.

Okafor-Blanc has booked leave. She will spend the night at home in Lomé, where the star is low and the air is thick. <q14>"<s15>My mother</s15> <c15>always says</c15> <q15>a pot doesn't boil if the cook is watching</q15>,"</q14> <s14>she</s14> <c14>explains</c14>, and orders more rice.
