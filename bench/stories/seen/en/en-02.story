id: en-02
language: en
date: 2024-07-13
genre: disaster
1: speaker=Bishnu Prasad Ghimire; stance=asserts; source=person
2: speaker=Bishnu Prasad Ghimire; stance=asserts; source=person
3: speaker=Bishnu Prasad Ghimire; stance=asserts; source=person
4: speaker=Ramesh Thapaliya; stance=asserts; source=person
5: speaker=Ramesh Thapaliya; stance=asserts; source=person
6: speaker=Ramesh Thapaliya; stance=denies; source=person
7: speaker=relatives; stance=claims; source=group; within=6
8: speaker=Dil Maya Gurung; stance=asserts; source=person
9: speaker=the driver; stance=asserts; source=unnamed; within=8
10: speaker=Dil Maya Gurung; stance=accuses; source=person
11: speaker=-; stance=admits; source=unnamed
12: speaker=Bishnu Prasad Ghimire; stance=promises; source=person

Rescuers yet to trace bus swept away in Kaski

POKHARA, July 13: <q1>As many as 19 passengers remained untraced till Saturday evening, a day after a landslide swept a night bus into the Seti river</q1>, <s1>Chief District Officer Bishnu Prasad Ghimire</s1> <c1>informed</c1>.

<s2>Ghimire</s2> <c2>said</c2> <q2>the search was called off twice owing to incessant rainfall</q2>. <q3>“The current is such that a boat cannot hold its place for even a minute,”</q3> <s3>he</s3> <c3>told mediapersons</c3> at the site.

<q4>Two bodies were fished out from near Damauli, some 11 km downstream</q4>, <c4>according to</c4> <s4>Deputy Superintendent of Police Ramesh Thapaliya</s4>. <q5>Both have been identified and would be handed over to their kin after post-mortem</q5>, <s5>he</s5> <c5>said</c5>.

<s6>The DSP</s6>, however, <c6>refuted</c6> <q6>the <c7>allegation</c7> of <s7>relatives</s7> <q7>that the bodies had been left lying in the open for three hours</q7></q6>.

Among the five survivors is Dil Maya Gurung, 34, of Syangja, who jumped from a window. <q8>“<s9>The driver</s9> <c9>shouted</c9>, <q9>‘Get down, get down,’</q9> and after that I heard only the river,”</q8> <s8>she</s8> <c8>recalled</c8> from her hospital bed. <s10>She</s10> <c10>blamed</c10> <q10>the road division for not shutting the highway at dusk</q10>.

<s11>An engineer at the division, requesting anonymity as he was not authorised to speak to the press</s11>, <c11>conceded</c11> <q11>that an alert had come at 9 pm and that no one acted upon it</q11>.

<s12>The CDO</s12> <c12>assured</c12> <q12>that Rs 200,000 would be made available to each bereaved family within three days</q12>. Vehicular movement along the Prithvi Highway remains obstructed.
