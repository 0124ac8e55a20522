id: ven-13
language: en
date: 2024-04-18
genre: courts
1: speaker=indictment; stance=accuses; source=document
2: speaker=Raymond Castellano; stance=asserts; source=person; within=1
3: speaker=Dolores Whitcomb; stance=asserts; source=person
4: speaker=Raymond Castellano; stance=asserts; source=person; within=3
5: speaker=Raymond Castellano; stance=denies; source=person
6: speaker=Mitchell Strauss; stance=asserts; source=person
7: speaker=Anita Rourke; stance=accuses; source=person
8: speaker=state auditor; stance=asserts; source=office
9: speaker=Dolores Whitcomb; stance=asks; source=person

CEDAR FALLS, Ill. — For nine years the dead paid Raymond Castellano's mortgage.

<q1>He sold the same plots two and three times</q1>, <s1>a 41-count federal indictment</s1> <c1>alleges</c1>, <q1>moved headstones at night and, when families noticed, <c2>blamed</c2> <q2>frost</q2></q1>. The grass grew back quickly. Nobody in the township office checked the maps, which were kept in a shoebox in Castellano's garage along with his bowling trophies.

Dolores Whitcomb buried her mother in 2016. Two years later she found a stranger there. <q3>"<s4>Ray</s4> <c4>looked me in the eye and said</c4> <q4>the county attorney had signed off on it</q4>,"</q3> <s3>she</s3> <c3>told</c3> the jury, <q3>"and like a fool I went home and baked him a pie."</q3>

There was no such signature. The county attorney at the time had been dead for a year himself, and lies in the second of the three cemeteries, under a stone that has been moved.

<q5>"I never took a dime,"</q5> <s5>Castellano</s5> <c5>called out</c5> as the pie was mentioned, and the judge had him removed until lunch.

<s6>His lawyer, Mitchell Strauss</s6>, <c6>portrayed</c6> <q6>him as "a man with bad handwriting and a good heart"</q6>. Anita Rourke, for the government, was having none of it. <q7>"Bad handwriting,"</q7> <s7>she</s7> <c7>shot back</c7>, <q7>"does not buy a boat."</q7>

The boat is called "Rest in Peace." It was seized in March and will be auctioned.

<q8>Some $780,000 is unaccounted for</q8>, <c8>according to</c8> <s8>the state auditor, who began to look only after a local florist noticed that she was delivering wreaths for four different people to the same address</s8>. If convicted, Castellano could face twenty years. He has sold his house, and his wife has gone to live with her sister in Peoria.

Whitcomb wants one thing. <q9>"Where is she?"</q9> <s9>she</s9> <c9>kept asking</c9> in the corridor, of the bailiffs, of reporters, of the vending machine.
