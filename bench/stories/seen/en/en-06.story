id: en-06
language: en
date: 2025-03-27
genre: conflict
1: speaker=Daniel Reyes; stance=asserts; source=person
2: speaker=-; stance=asks; source=unnamed
3: speaker=Daniel Reyes; stance=asserts; source=person
4: speaker=-; stance=asks; source=unnamed
5: speaker=Walter Kimble; stance=asserts; source=person; within=4
6: speaker=Daniel Reyes; stance=asserts; source=person
7: speaker=-; stance=asks; source=unnamed
8: speaker=Daniel Reyes; stance=declines; source=person
9: speaker=Walter Kimble; stance=denies; source=person
10: speaker=Walter Kimble; stance=asserts; source=person
11: speaker=-; stance=asserts; source=unnamed

WASHINGTON (AP) — <q1>U.S. warplanes struck four militia launch sites in eastern Syria overnight after rockets landed near a base housing American troops</q1>, <s1>the Pentagon's press secretary</s1> <c1>said</c1> Thursday.

Rear Adm. Daniel Reyes took questions for 20 minutes. Excerpts, lightly edited for length:

<s2>Q</s2><c2>:</c2> <q2>Were there any Americans hurt?</q2>

<s3>A</s3><c3>:</c3> <q3>Two service members were treated for smoke inhalation. Both are back on duty.</q3>

<s4>Q</s4><c4>:</c4> <q4><s5>Gen. Kimble</s5> <c5>said</c5> yesterday <q5>the militia had "no appetite" for this</q5>. Was he wrong?</q4>

<s6>A</s6><c6>:</c6> <q6>The general was describing the picture as it stood on Wednesday morning. Pictures change.</q6>

<s7>Q</s7><c7>:</c7> <q7>Did Baghdad get a heads-up?</q7>

<s8>A</s8><c8>:</c8> <q8>I'm not going to get into that.</q8>

Reached later in Tampa, Florida, where he heads operations for the region, <s9>Gen. Walter Kimble</s9> <c9>rejected</c9> <q9>any suggestion of a rift with the building</q9>. <q10>"Dan and I talk every day,"</q10> <s10>he</s10> <c10>said</c10>. <q10>"He has the podium. I have the planes."</q10>

<s11>A second defense official, speaking on condition of anonymity to discuss intelligence matters</s11>, <c11>said</c11> <q11>an estimated 11 fighters were killed, most of them at a truck stop outside Abu Kamal</q11>.

The strikes were the first in the province since January.
