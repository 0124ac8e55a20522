id: ten-17
language: en
date: 2021-05-05
genre: health
1: speaker=hospital; stance=asserts; source=organization
2: speaker=Delhi government; stance=denies; source=document
3: speaker=Anjali Bhatnagar; stance=asserts; source=person
4: speaker=ward boy; stance=asserts; source=office; within=3
5: speaker=joint secretary; stance=asserts; source=office; within=8
6: speaker=health ministry; stance=denies; source=organization
7: speaker=high court; stance=demands; source=organization
8: speaker=Arvind Solanki; stance=asks; source=person

NEW DELHI: The oxygen ran out at 1.20 am. By two, <s1>the hospital</s1> <c1>said</c1>, <q1>eleven patients were dead</q1>.

<q2>There is "no shortage, only panic"</q2>, <c2>according to</c2> <s2>a tweet by the Delhi government on Monday</s2>. Anjali Bhatnagar, who lost her father, carried the cylinder up three floors herself. <q3>"<s4>The ward boy</s4> <c4>whispered to me</c4> <q4>that it was empty</q4>,"</q3> <s3>she</s3> <c3>said</c3>, her voice breaking. <q3>"I did not tell Papa. I held the mask on his face.

"He pressed my hand. He knew."</q3>

<s6>The health ministry</s6> <c6>denied</c6> <q6>diverting tankers to neighbouring states</q6>. In court there was anger. <q8>"<s5>Your own joint secretary</s5> <c5>assures us</c5> <q5>that supply is adequate</q5>. Are these people breathing adequately?"</q8> <c8>asked</c8> <s8>Justice Arvind Solanki</s8>. <s7>The bench</s7> <c7>directed</c7> <q7>the Centre to report by 5 pm</q7>.
