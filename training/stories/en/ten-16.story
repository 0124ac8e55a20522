id: ten-16
language: en
date: 2023-10-22
genre: sport
1: speaker=Shanaka Weerakoon; stance=asserts; source=person
2: speaker=doctors; stance=asserts; source=group; within=1
3: speaker=Cricket Sri Lanka; stance=asserts; source=organization
4: speaker=team manager; stance=asserts; source=office
5: speaker=Shanaka Weerakoon; stance=admits; source=person; within=4
6: speaker=Ruwan Pathirage; stance=praises; source=person
7: speaker=Ruwan Pathirage; stance=asserts; source=person
8: speaker=CricZone; stance=asserts; source=organization
9: speaker=selectors; stance=asserts; source=group; within=8
10: speaker=Hamish Tolley; stance=asserts; source=person
11: speaker=Shanaka Weerakoon; stance=asserts; source=person; within=1

COLOMBO: Sri Lanka's fastest bowler will miss the rest of the World Cup with a torn thigh muscle.

<q1>"<s2>The doctors</s2> <c2>say</c2> <q2>six weeks</q2>. <s11>I</s11> <c11>say</c11> <q11>five</q11>,"</q1> <s1>Shanaka Weerakoon</s1> <c1>posted</c1> on Instagram beside a photograph of his bandaged leg.

<s3>Cricket Sri Lanka</s3> <c3>confirmed</c3> <q3>that it had asked for a replacement</q3>. <q4><s5>The 24-year-old</s5> <c5>had admitted to</c5> <q5>hiding the pain since the warm-up match against Assam</q5></q4>, <s4>the team manager</s4> <c4>said</c4>.

<s6>Ruwan Pathirage, the captain</s6>, <c6>paid tribute to</c6> <q6>"a lion"</q6>. <q7>He would rather lose a toss than lose Shanaka</q7>, <s7>he</s7> <c7>told</c7> a press conference in Pune.

<s8>The website CricZone</s8>, <c9>citing</c9> <s9>sources close to the selectors</s9>, <c8>reports</c8> <q8,9>that Lahiru Dassanayake will fly out tonight</q8,9>. England's coach offered sympathy. <q10>"We wanted to beat them,"</q10> <s10>Hamish Tolley</s10> <c10>said</c10>, <q10>"at full strength."</q10>
