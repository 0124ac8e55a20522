id: en-017
language: en
date: 2024-05-18
genre: sport
1: speaker=Ida Bremmer; stance=asserts; source=person; evidence=own
2: speaker=Lou Castell; stance=promises; source=person; evidence=own

<q1>"We were the better side,"</q1> <s1>Ida Bremmer</s1> <c1>said</c1>. <s2>Her captain, Lou Castell,</s2> <c2>promised</c2> <q2>a different team on Sunday</q2>.
