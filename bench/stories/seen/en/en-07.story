id: en-07
language: en
date: 2025-01-25
genre: disaster
1: speaker=Alan Birkett; stance=demands; source=person
2: speaker=Alan Birkett; stance=demands; source=person
3: speaker=Alan Birkett; stance=asserts; source=person
4: speaker=Peter Hallam; stance=asserts; source=person
5: speaker=Peter Hallam; stance=admits; source=person
6: speaker=Alan Birkett; stance=accuses; source=person
7: speaker=Peter Hallam; stance=denies; source=person
8: speaker=Peter Hallam; stance=asserts; source=person
9: speaker=Cumbria Police; stance=asserts; source=organization
10: speaker=Doreen Little; stance=asserts; source=person
11: speaker=My late husband; stance=asserts; source=person; within=10

<s1>Mayor</s1> to residents<c1>:</c1> <q1>Stay indoors</q1>

People in low-lying parts of Carlisle <c2>were told</c2> on Saturday <q2>to stay inside and keep off the phone lines</q2> as the River Eden rose to within a foot of its record.

<q3>“We have lost two cars and a footbridge. I don't intend to lose a neighbour,”</q3> <s3>Alan Birkett</s3> <c3>said</c3> from the steps of the civic centre, where 140 camp beds had been laid out.

<s4>Peter Hallam, flood duty manager at the Environment Agency</s4>, <c4>said</c4> <q4>the peak was expected at about 3am on Sunday</q4>. <s5>He</s5> <c5>admitted</c5> <q5>that one of the pumps at Willow Holme had failed on Friday evening and was not restarted for four hours</q5>.

<s6>The mayor</s6> <c6>accused</c6> <q6>the agency of leaving the city “to bail itself out with buckets”</q6>.

<q7>That was unfair</q7>, <s7>the duty manager</s7> <c7>said</c7>. <q8>“Nobody here has slept,”</q8> <s8>he</s8> <c8>added</c8>. <q8>“A pump is a machine. It broke, and we mended it.”</q8>

<q9>A man in his sixties was missing after his van was found on its roof near Warwick Bridge</q9>, <c9>according to</c9> <s9>Cumbria Police</s9>.

Doreen Little, 81, was carried from her bungalow in Denton Holme by two students.

<q10>“<s11>My late husband</s11> <c11>always said</c11>, <q11>‘It'll never come past the gate,’</q11>”</q10> <s10>she</s10> <c10>said</c10>. <q10>“Well, it's in the airing cupboard.”</q10>
