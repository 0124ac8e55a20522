id: ten-36
language: en
date: 2026-01-15
genre: climate
1: speaker=industry body; stance=asserts; source=organization
2: speaker=Jenny Aldous; stance=asserts; source=person
3: speaker=broker; stance=asserts; source=office; within=2
4: speaker=insurer; stance=denies; source=organization; within=3
5: speaker=Bureau of Meteorology; stance=asserts; source=organization
6: speaker=opposition; stance=asks; source=organization
7: speaker=treasurer; stance=denies; source=office
8: speaker=Coastal Times; stance=asserts; source=organization
9: speaker=cabinet paper; stance=asserts; source=document; within=8
10: speaker=Jenny Aldous; stance=asserts; source=person

<q1>One in six homes on the NSW north coast can no longer be insured</q1><c1>:</c1> <s1>industry body</s1>

LISMORE - The river has gone down, but the smell stays. Jenny Aldous is scrubbing a doll's house with bleach.

<q2>"<s3>My broker</s3> <c3>rang to say</c3> <q3><s4>the company</s4> <c4>was denying</c4> <q4>that I'd ever ticked the flood box</q4></q3>,"</q2> <s2>she</s2> <c2>said</c2>. <q2>"I've got the photo of the tick."</q2>

<s5>The Bureau of Meteorology</s5> <c5>expects</c5> <q5>more heavy rain by the weekend</q5>. <s6>The opposition</s6> <c6>wants to know</c6> <q6>why a levee promised in 2022 was never started</q6>. <s7>The treasurer</s7> <c7>rejected</c7> <q7>the criticism</q7>. But <s8>the Coastal Times</s8> <c8>has reported</c8>, <c9>quoting from</c9> <s9>a cabinet paper</s9>, <q8,9>that the money went to a stadium</q8,9>.

The council plans to buy back eighty houses on the flats. Ms Aldous will not sell. <q10>"Mum died in that room,"</q10> <c10>said</c10> <s10>the retired nurse</s10>, and went on scrubbing.
