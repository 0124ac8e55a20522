id: en-24
language: en
date: 2025-03-23
genre: sport
1: speaker=Hannah Prowse; stance=admits; source=person
2: speaker=-; stance=asks; source=unnamed
3: speaker=Hannah Prowse; stance=asserts; source=person
4: speaker=-; stance=asks; source=unnamed
5: speaker=Megan Treharne; stance=asserts; source=person; within=4
6: speaker=Hannah Prowse; stance=asserts; source=person
7: speaker=Megan Treharne; stance=asserts; source=person; within=6
8: speaker=-; stance=asks; source=unnamed
9: speaker=Hannah Prowse; stance=promises; source=person
10: speaker=Megan Treharne; stance=praises; source=person
11: speaker=Megan Treharne; stance=denies; source=person

Five minutes with… Hannah Prowse

<s1>The Exeter flanker</s1> <c1>has admitted</c1> <q1>she feared for her career when her knee buckled in a training session 14 months ago</q1>. She scored twice on Sunday in a 31-19 win at Gloucester, and sat down with us afterwards, a tub of ice under each leg.

<s2>Q</s2>. <q2>How does it feel?</q2>

<s3>A</s3>. <q3>Like somebody gave me my legs back. I cried in the tunnel. I never cry.</q3>

<s4>Q</s4>. <q4><s5>Your coach</s5> <c5>said</c5> at Christmas <q5>you were “a year away”</q5>. Did that sting?</q4>

<s6>A</s6>. <q6>A bit! But <s7>Megan</s7> rang me the same night to <c7>say</c7> <q7>she'd keep the number seven shirt in a drawer</q7>. That got me through February.</q6>

<s8>Q</s8>. <q8>And the summer tour?</q8>

<s9>A</s9>. <q9>If they pick me I'll carry the bags to New Zealand on my back.</q9>

<s10>Head coach Megan Treharne, listening at the door</s10>, <c10>described</c10> <q10>her openside as “the bravest player I've worked with, and the worst patient”</q10>. <s11>She</s11> <c11>denied</c11> <q11>having rushed her back</q11>.

Exeter, who go second, host Saracens on Saturday week.
