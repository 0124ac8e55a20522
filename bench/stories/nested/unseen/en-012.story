id: en-012
language: en
date: 2024-05-13
genre: sport
1: speaker=Marta Reyns; stance=accuses; source=person; evidence=hearsay
2: speaker=the referee; stance=asserts; source=office; within=1; evidence=own

<s1>Coach Marta Reyns</s1> <c1>accused</c1> <q1><s2>the referee</s2> of lying when he <c2>said</c2> <q2>he had not seen the foul</q2></q1>.
