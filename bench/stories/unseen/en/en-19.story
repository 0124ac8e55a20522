id: en-19
language: en
date: 2025-02-02
genre: sport
1: speaker=Marcus Dell; stance=asserts; source=person
2: speaker=Tyrell Boone; stance=asserts; source=person
3: speaker=Tyrell Boone; stance=asserts; source=person
4: speaker=Marcus Dell; stance=asserts; source=person
5: speaker=Tyrell Boone; stance=asserts; source=person; within=4
6: speaker=Marcus Dell; stance=praises; source=person
7: speaker=The Omaha Ledger; stance=asserts; source=organization
8: speaker=-; stance=claims; source=unnamed; within=7
9: speaker=Tyrell Boone; stance=denies; source=person
10: speaker=Marcus Dell; stance=declines; source=person

OMAHA, Neb. — The Rivermen trailed by 21. Then Tyrell Boone decided he'd had enough.

Boone scored 19 of his 34 points in the fourth quarter and Omaha rallied past Wichita 108-104 on Sunday, snapping a six-game skid.

<q1>“I've been doing this 26 years, and I just ran out of adjectives,”</q1> <s1>coach Marcus Dell</s1> <c1>said</c1>.

<s2>The guard</s2>, an ice bag on each knee, <c2>said</c2> <q2>he didn't do anything special</q2>.

<q3>“Shots that were short on Friday weren't short tonight. Legs, man,”</q3> <s3>he</s3> <c3>said</c3>. <q3>“That's all it is.”</q3>

His coach tells it differently.

<q4>“I've got the board in my hand, I'm drawing something up, and <s5>he</s5> <c5>goes</c5>, <q5>‘Coach, just give me the ball,’</q5>”</q4> <s4>Dell</s4> <c4>said</c4>. <q4>“So I put the board down.”</q4> <s6>He</s6> <c6>called</c6> <q6>the performance the best he has seen in that building</q6>.

The win quieted, for a night, the talk about Boone's future. <s7>The Omaha Ledger</s7>, <c8>citing</c8> <s8>a league source</s8>, <c7>reported</c7> Saturday <q7,8>that the 31-year-old had requested a trade</q7,8>.

<q9>“Never happened,”</q9> <c9>said</c9> <s9>Boone, who is in the final year of his contract</s9>. <q9>“My kids are in school here.”</q9>

<s10>The coach</s10> <c10>wouldn't talk</c10> <q10>about the report</q10>. He walked out humming.
