id: ten-02
language: en
date: 2022-09-02
genre: disaster
1: speaker=officials; stance=asserts; source=group
2: speaker=National Disaster Management Authority; stance=asserts; source=organization
3: speaker=villagers; stance=accuses; source=group
4: speaker=Ghulam Rasool Mirani; stance=asserts; source=person
5: speaker=patwari; stance=promises; source=office; within=4
6: speaker=meteorological office; stance=asserts; source=organization; within=10
7: speaker=district commissioner; stance=denies; source=office
8: speaker=district commissioner; stance=asserts; source=office
9: speaker=-; stance=asserts; source=unnamed
10: speaker=district commissioner; stance=asserts; source=office

<q1>Death toll from Sindh floods passes 500</q1><c1>:</c1> <s1>officials</s1>

DADU: Floodwater swallowed another forty villages in Dadu district on Thursday, and army boats carried women and children to the embankment.

<c2>According to</c2> <s2>the National Disaster Management Authority</s2>, <q2>at least 512 people have died in the province since mid-June</q2>.

<s3>Villagers in Khairpur Nathan Shah</s3> <c3>accused</c3> <q3>the irrigation department of cutting the dyke to save a landlord's sugar mill</q3>. <q4>"<s5>The patwari</s5> <c5>promised us</c5> <q5>that tents would come by Friday</q5>,"</q4> <c4>said</c4> <s4>Ghulam Rasool Mirani, 61, who lost eleven buffaloes</s4>. <q4>"Friday came. No tents came. We sleep under the sky with the snakes."</q4>

Another man, <s9>who</s9> <c9>said</c9> <q9>his name was on no list</q9>, was turned away from the camp.

<s7>The district commissioner</s7> <c7>rejected</c7> <q7>the charge</q7>. <q8>The breach was natural</q8>, <s8,10>he</s8,10> <c8>insisted</c8>, <c10>adding</c10> <q10>that <s6>the meteorological office</s6> <c6>had warned of</c6> <q6>"a once-in-a-century spell"</q6> as early as July</q10>.
