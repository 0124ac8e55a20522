id: ten-40
language: en
date: 2022-12-08
genre: human rights
1: speaker=Mizan Agency; stance=asserts; source=organization
2: speaker=judiciary; stance=asserts; source=organization; within=1
3: speaker=defendant's lawyer; stance=denies; source=person
4: speaker=Shirin Kaveh; stance=asserts; source=person
5: speaker=Mohsen Kaveh; stance=asserts; source=person; within=4
6: speaker=Amnesty International; stance=accuses; source=organization
7: speaker=foreign ministry; stance=accuses; source=organization
8: speaker=Germany; stance=demands; source=organization
9: speaker=-; stance=asserts; source=unnamed

DUBAI, Dec 8 (Reuters) - Iran hanged a 23-year-old man on Thursday, the first execution over the protests that began in September.

<s1>The Mizan news agency</s1>, <c2>quoting</c2> <s2>the judiciary</s2>, <c1>said</c1> <q1,2>he had wounded a guard with a machete and blocked a street in Tehran</q1,2>. <s3>His lawyer</s3> <c3>denied</c3> <q3>that he had held any weapon</q3>.

<q4>"Mohsen was allowed one call. <q5>'Tell Mum to eat something,'</q5> <s5>he</s5> <c5>said</c5>,"</q4> <s4>his cousin, Shirin Kaveh</s4>, <c4>wrote</c4> on Instagram. <q4>"She has not eaten."</q4>

<s6>Amnesty International</s6> <c6>accused</c6> <q6>the court of "a show, not a trial"</q6>. <s7>The foreign ministry</s7> <c7>condemned</c7> <q7>Western "meddling"</q7>. <s8>Germany</s8> <c8>demanded</c8> <q8>a halt to further death sentences</q8> and summoned the ambassador.

That night people in Ekbatan stood at dark windows and shouted. <q9>"They want us to be afraid of the rope,"</q9> <c9>said</c9> <s9>a woman of 40 who asked not to be named for fear of arrest</s9>. <q9>"I am afraid. I shouted anyway."</q9>
