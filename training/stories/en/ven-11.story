id: ven-11
language: en
date: 2023-08-11
genre: climate
1: speaker=Kalena Akana; stance=asserts; source=person
2: speaker=officer; stance=demands; source=office; within=1
3: speaker=-; stance=asserts; source=document
4: speaker=state; stance=admits; source=organization
5: speaker=Pacific Grid; stance=denies; source=organization
6: speaker=residents; stance=claims; source=group; within=5
7: speaker=county; stance=asserts; source=organization

<q1>"<s2>An officer with a megaphone</s2> <c2>kept telling us</c2> <q2>to stay in our cars</q2>. The paint was bubbling on the hood,"</q1> <c1>recounted</c1> <s1>Kalena Akana, 33</s1>.

She did not stay. She ran for the sea wall with a neighbor's child under each arm and stood in the water until one in the morning.

<q3>The wind had reached 67 miles an hour by noon</q3>, <s3>an official weather summary</s3> <c3>notes</c3>. Eleven sirens stand between the hills and the harbor. <q4>None of them</q4>, <s4>the state</s4> <c4>acknowledged</c4> on Friday, <q4>was switched on</q4>.

Sheriffs' deputies went from ruin to ruin with dogs. <q7>As of Friday morning the dead numbered 55</q7>, <c7>by</c7> <s7>the county's tally</s7>.

<s5>The power company, Pacific Grid</s5>, <c5>brushed aside</c5> <q5><c6>assertions by</c6> <s6>residents</s6> <q6>that its lines had come down hours before the fire</q6></q5>. Lawyers from the mainland have begun to book hotel rooms. The fire chief's house burned too; he was on another island at a conference about fires.
