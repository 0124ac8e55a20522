id: ten-44
language: en
date: 2025-10-14
genre: courts
1: speaker=prosecutor; stance=accuses; source=office
2: speaker=Abakar Hassane; stance=denies; source=person
3: speaker=-; stance=asserts; source=unnamed
4: speaker=commander; stance=asserts; source=office; within=3
5: speaker=general; stance=demands; source=office; within=4
6: speaker=defence; stance=doubts; source=organization
7: speaker=Radio Abéché; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=Chadian government; stance=declines; source=organization
10: speaker=Zenaba Oumar; stance=asserts; source=person
11: speaker=-; stance=asserts; source=unnamed

THE HAGUE - He wore a blue suit and polished glasses, and he filled three notebooks.

<s1>The prosecutor</s1> <c1>accuses</c1> <q1>Abakar Hassane, a militia leader known as "the Tailor", of ordering the burning of nine villages in 2004</q1>. <s2>Hassane</s2> <c2>denies</c2> <q2>all 31 counts</q2>.

<q3>"<s4>The commander</s4> <c4>told</c4> his men <q4>that <s5>the general</s5> <c5>had demanded</c5> <q5>'no roof standing'</q5></q4>,"</q3> <s3>a protected witness</s3> <c3>said</c3> from behind a screen, her voice altered. <q3>"I was under the mat. I was nine."</q3>

<s6>The defence</s6> <c6>questioned</c6> <q6>whether a child could have recognised him</q6>. <s7>Radio Abéché</s7>, <c8>citing</c8> <s8>two members of his family</s8>, <c7>reported</c7> <q7,8>that he was in hospital that week</q7,8>. <s9>The Chadian government</s9> <c9>has refused to comment on</c9> <q9>the case</q9>.

Survivors watched on a screen under a neem tree in Farchana. An elder <s11>who</s11> <c11>said</c11> <q11>the Tailor had once been his pupil</q11> got up and left.

<q10>"Twenty-one years I have waited to see him sit on a chair while others stand and speak,"</q10> <c10>said</c10> <s10>Zenaba Oumar, who lost two brothers</s10>.
