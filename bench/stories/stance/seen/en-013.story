id: en-013
language: en
date: 2024-05-14
genre: sport
1: speaker=Maren Oduya; stance=denies; source=person; evidence=own
2: speaker=Maren Oduya; stance=asserts; source=person; evidence=own

<s1,2>Cyclist Maren Oduya</s1,2> <c1>has denied</c1> <q1>doping</q1> and <c2>told</c2> a local radio station <q2>she would "rather lose than cheat"</q2>.
