id: ven-07
language: en
date: 2022-12-15
genre: human rights
1: speaker=Justice Without Walls; stance=asserts; source=organization
2: speaker=detainees; stance=asserts; source=group; within=1
3: speaker=interrogators; stance=threatens; source=group; within=2
4: speaker=Nour H.; stance=asserts; source=person
5: speaker=Nour H.'s brother; stance=asserts; source=person; within=4
6: speaker=interior ministry; stance=denies; source=organization
7: speaker=Justice Without Walls; stance=asserts; source=organization

The prison at Tel Amra does not appear on any map of the ministry of justice. Bread is delivered to it every morning at six.

In 84 pages released on Thursday, <s1>the group Justice Without Walls</s1> <c1>describes</c1> <q1>cells of two square metres, and relays the testimony of 27 former detainees <s2>who</s2> <c2>say</c2> <q2><s3>interrogators</s3> <c3>swore</c3> <q3>to arrest their mothers</q3></q2></q1>. None of the 27 was ever charged.

<q4>"I learned my brother was alive from a stranger in a bakery. <q5>'They are moving me south,'</q5> <s5>he</s5> <c5>had scratched</c5> on a cigarette packet, and the man carried it in his shoe,"</q4> <c4>said</c4> <s4>Nour H., who fears reprisals and whose surname is withheld</s4>.

<s6>The interior ministry's</s6> <c6>insistence</c6> <q6>that no such site exists</q6> dates from March. A law passed in 2014 gives inspectors access to every place of detention, but it has no teeth and no budget.

<q7>Of the 310 people known to have been taken there</q7>, <c7>by</c7> <s7>the group's reckoning</s7>, <q7>44 have not been seen again</q7>. Their families meet on Sundays.
