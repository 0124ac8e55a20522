id: ven-06
language: en
date: 2023-03-30
genre: sport
1: speaker=Petar Vukelic; stance=asserts; source=person
2: speaker=Petar Vukelic; stance=denies; source=person
3: speaker=linesman; stance=accuses; source=office; within=2
4: speaker=Jelena Marn; stance=asserts; source=person
5: speaker=referee's report; stance=accuses; source=document
6: speaker=club; stance=promises; source=organization

Vukelic sees red again as Olimp slip to fifth

Two own goals, one floodlight failure and a goat on the pitch: Olimp Maribor's season had everything on Thursday night except points.

<q1>"I have nothing to say,"</q1> <s1>the coach, Petar Vukelic</s1>, <c1>fumed</c1>, and then talked for a quarter of an hour. <q2>He had not touched the linesman, he had not spat, and if <s3>the man</s3> <c3>was now telling people</c3> <q3>he had been pushed</q3>, he should watch it on television</q2>.

<s5>The referee's report</s5> <c5>speaks of</c5> <q5>"contact with both hands"</q5>. It is Vukelic's fourth dismissal since August. Under the rules a fifth costs a coach the rest of the campaign.

Olimp had led through Zajc, who volleyed in from twenty metres, and should have been three up by the break. <q4>"We stopped running when the lights came back,"</q4> <s4>the club's sporting director, Jelena Marn</s4>, <c4>admitted</c4>.

<s6>The club</s6> <c6>has pledged</c6> <q6>to refund everyone who left in the dark</q6>. The goat belongs to a neighbour. Fans have already named it Substitute.
