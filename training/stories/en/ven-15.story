id: ven-15
language: en
date: 2025-02-12
genre: health
1: speaker=survey; stance=asserts; source=document
2: speaker=Federation of Night Nurses; stance=asserts; source=organization
3: speaker=Beth Ollerenshaw; stance=asserts; source=person
4: speaker=matron; stance=demands; source=office; within=3
5: speaker=trust; stance=asserts; source=organization; within=4
6: speaker=trust; stance=denies; source=organization
7: speaker=emails; stance=asserts; source=document
8: speaker=Caroline Amis; stance=demands; source=person; within=7
9: speaker=Caroline Amis; stance=declines; source=person
10: speaker=Idris Vaughan; stance=asserts; source=person
11: speaker=Beth Ollerenshaw; stance=asserts; source=person
12: speaker=nurses; stance=asserts; source=group

<q12>Corridor care is 'here to stay'</q12>, <s12>nurses</s12> <c12>find</c12>

By our health correspondent

Bay 14 at St Cuthbert's is not a bay. It is the space between a fire door and a drinks machine, and on Monday it held three patients, one of them 91.

<q1>Seven in ten night nurses have treated somebody in a corridor since Christmas</q1>, <c1>according to</c1> <s1>a survey of 4,300 members by the Federation of Night Nurses</s1>. A year ago it was four in ten. <q2>The practice has become "furniture"</q2>, <s2>the federation</s2> <c2>lamented</c2>.

Hospitals were built for fewer and younger people. Beds were cut by a quarter between 2000 and 2020, when politicians of both parties hoped that patients would recover at home. Many do. Many have no one at home.

<q3>"<s4>Matron</s4> <c4>asked us</c4> <q4>not to use the word 'corridor', because <s5>the trust</s5> <c5>had told</c5> her <q5>it upset families</q5></q4>. We were to write 'temporary escalation space',"</q3> <c3>said</c3> <s3>Beth Ollerenshaw, a staff nurse for sixteen years</s3>. She has taught herself to change a dressing by the light of the machine.

<s6>The trust</s6> <c6>insists</c6> <q6>no such instruction was given</q6>. But <s7>emails obtained under freedom of information rules</s7> <c7>show</c7> <q7><s8>its chief operating officer, Caroline Amis</s8>, <c8>urging</c8> <q8>managers on 6 January to "retire the C-word"</q8></q7>. <s9>Ms Amis, who moves to a consultancy in April</s9>, <c9>declined to be interviewed</c9>.

<s10>Idris Vaughan, a health economist at Bangor</s10>, <c10>cautioned</c10> <q10>that surveys of this kind attract the angry</q10>. He has seen worse in Lisbon and better in Leeds.

At four in the morning the fire door opened and a porter came through with a seventh trolley. There was nowhere to put it. Ollerenshaw moved the drinks machine.

<q11>"Temporary,"</q11> <s11>she</s11> <c11>muttered</c11>.
