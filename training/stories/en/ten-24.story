id: ten-24
language: en
date: 2024-01-05
genre: business
1: speaker=Transit Safety Bureau; stance=asserts; source=organization
2: speaker=Norland Air; stance=asserts; source=organization
3: speaker=mechanics; stance=asserts; source=group
4: speaker=supervisor; stance=demands; source=office; within=3
5: speaker=Aviation Weekly Review; stance=asserts; source=organization
6: speaker=internal email; stance=asserts; source=document; within=5
7: speaker=manufacturer; stance=declines; source=organization
8: speaker=Kelsey Brandt; stance=asserts; source=person
9: speaker=flight attendant; stance=asserts; source=unnamed; within=8
10: speaker=Kelsey Brandt; stance=asserts; source=person

A panel the size of a refrigerator blew out of a Norland Air jet minutes after takeoff from Spokane on Friday, leaving a hole beside row 26.

<q1>Four bolts may have been missing</q1>, <c1>according to</c1> <s1>investigators at the Transit Safety Bureau</s1>. <s2>The airline</s2> <c2>said</c2> <q2>it was grounding all 65 aircraft of the type</q2>.

<s3>Two mechanics</s3> <c3>told</c3> this newspaper <q3>that <s4>a supervisor</s4> <c4>had instructed them</c4> <q4>to "let the paperwork catch up later"</q4></q3>. <s5>Aviation Weekly Review</s5>, <c6>citing</c6> <s6>an internal email</s6>, <c5>reported</c5> <q5,6>that pressure lights had come on three times that week</q5,6>. <s7>The manufacturer</s7> <c7>has so far made no comment</c7>.

<q8>"<s9>The flight attendant</s9> <c9>yelled</c9>, <q9>'Masks! Masks!'</q9> and I looked over and saw stars. Actual stars,"</q8> <c8>said</c8> <s8>Kelsey Brandt, 31, who lost her phone and one shoe</s8>.

She wants to drive home. <q10>"It's nine hundred miles. I don't care."</q10>
