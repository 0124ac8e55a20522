id: ten-20
language: en
date: 2022-02-26
genre: conflict
1: speaker=Daria Moroz; stance=asserts; source=person
2: speaker=Daria Moroz's husband; stance=asserts; source=person; within=1
3: speaker=UNHCR; stance=asserts; source=organization
4: speaker=students; stance=accuses; source=group
5: speaker=guards; stance=asserts; source=group; within=4
6: speaker=Polish border guard; stance=denies; source=organization
7: speaker=Nigerian foreign ministry; stance=asserts; source=organization
8: speaker=embassy; stance=asserts; source=organization; within=7
9: speaker=Chuka Ibekwe; stance=asserts; source=person
10: speaker=volunteer; stance=asserts; source=unnamed; within=9

PRZEMYSL, Poland - The trains came every hour, and out of them climbed mothers, cats in boxes, old men in slippers.

<q1>"<s2>My husband</s2> <c2>said</c2>: <q2>'Two weeks, then I will fetch you,'</q2>"</q1> <c1>recalled</c1> <s1>Daria Moroz, who had walked the last 20 kilometres with twins</s1>. <q3>More than 115,000 people have crossed into Poland since Thursday</q3>, <c3>according to figures from</c3> <s3>UNHCR, the UN refugee agency</s3>.

<c4>Accusations from</c4> <s4>African students</s4> <q4>that <s5>guards</s5> <c5>had told</c5> them <q5>to go to the back of the queue</q5></q4> caused outrage in Lagos and Accra. <s6>The Polish border guard</s6> <c6>denied</c6> <q6>treating anyone differently</q6>. <s7>Nigeria's foreign ministry</s7> <c7>said</c7> <q7>it <c8>had been assured by</c8> <s8>the embassy in Warsaw</s8> <q8>that all its nationals would be let in</q8></q7>.

Chuka Ibekwe, a fourth-year medical student, got through on Friday night. <q9>"<s10>A volunteer</s10> gave me soup and <c10>said</c10> <q10>I was home</q10>,"</q9> <s9>he</s9> <c9>said</c9>.
