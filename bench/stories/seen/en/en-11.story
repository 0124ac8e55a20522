id: en-11
language: en
date: 2024-06-10
genre: conflict
1: speaker=-; stance=asserts; source=unnamed
2: speaker=L Ibotombi Singh; stance=asserts; source=person
3: speaker=Thangboi Haokip; stance=accuses; source=person
4: speaker=Thangboi Haokip; stance=asserts; source=person
5: speaker=L Ibotombi Singh; stance=denies; source=person
6: speaker=L Ibotombi Singh; stance=asserts; source=person
7: speaker=Thangboi Haokip; stance=demands; source=person
8: speaker=Committee on Hill Villages; stance=asserts; source=document
9: speaker=L Ibotombi Singh; stance=demands; source=person

Imphal, Jun 10 (PTI) <q1>Two village volunteers were killed and five houses torched in fresh violence in the foothills of Manipur's Kangpokpi district in the wee hours of Monday</q1>, <s1>a senior official</s1> <c1>said</c1>.

<q2>Armed men came in three vehicles around 2.30 am and opened fire from the eastern side of the village</q2>, <s2>Superintendent of Police L Ibotombi Singh</s2> <c2>said</c2>, <q2>before the security forces posted in the buffer zone could react</q2>.

<s3>The village chief, Thangboi Haokip</s3>, <c3>alleged</c3> <q3>that the forces had looked the other way</q3>. <q4>"The post is 400 metres from my gate. We rang them eleven times and no one lifted the phone,"</q4> <s4>he</s4> <c4>told PTI</c4>. <q4>"My register has the time of every call.</q4>

<q4>"At the seventh call somebody cut the line. After that we stopped believing in help and ran."</q4>

<s5>The SP</s5> <c5>termed</c5> <q5>the charge "far from the truth"</q5>. <q6>"Our jawans returned fire within ten minutes and one of them has a bullet in his thigh to show for it,"</q6> <s6>the officer</s6> <c6>said</c6>.

The bodies have been kept at the district hospital morgue. <s7>The chief</s7> <c7>demanded</c7> <q7>that the case be handed over to the NIA before the last rites are performed</q7>.

<q8>A 48-hour shutdown has been called in the hill areas from midnight</q8>, <c8>as per</c8> <s8>a press note issued by the Committee on Hill Villages</s8>.

Singh, who took charge last month, visited the spot in the afternoon. <s9>He</s9> <c9>urged</c9> <q9>both communities not to pay heed to rumours on social media</q9>.

Mobile internet has been suspended in the district for five days.
