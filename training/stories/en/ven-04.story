id: ven-04
language: en
date: 2022-07-19
genre: disaster
1: speaker=rescuers; stance=asserts; source=group
2: speaker=hospital; stance=asserts; source=organization
3: speaker=police; stance=asserts; source=organization
4: speaker=Marlon Dimaculangan; stance=asserts; source=person
5: speaker=skipper; stance=promises; source=office; within=4
6: speaker=coast guard; stance=asserts; source=organization
7: speaker=passengers; stance=asserts; source=group; within=6

BATANGAS, Philippines

The ferry was built for 80 people. It sailed with a wedding party, two pigs and a brass band.

<q1>Twelve people were killed</q1>, <s1>rescuers</s1> <c1>said</c1>, <q1>and five are missing</q1>.

<c3>According to</c3> <s3>police</s3>, <q3>at least 140 were on board</q3>.

By nightfall the sea had given back the drum. <q2>A death toll</q2> that <s2>the provincial hospital</s2> first <c2>gave as</c2> <q2>31</q2> was cut by more than half when it turned out that names had been counted twice.

<s4>Marlon Dimaculangan, the groom, who lost an uncle</s4>, <c4>recalled</c4> <q4><s5>the skipper</s5> <c5>vowing</c5> <q5>to turn back "at the first big wave"</q5></q4>.

There were many big waves.

<s6>The coast guard</s6>, <c7>on the word of</c7> <s7>eleven passengers</s7>, <c6>reported</c6> <q6,7>that no life vests had been handed out</q6,7>.

The skipper swam ashore and hid in a chapel until dawn. His licence ran out in 2019. The law demands an inspection each year; the last sticker on the hull is six years old.

The bride wants to keep the date.
