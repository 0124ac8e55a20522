id: ten-09
language: en
date: 2021-08-29
genre: conflict
1: speaker=Pentagon; stance=asserts; source=organization
2: speaker=Pentagon; stance=admits; source=organization
3: speaker=Farhad Amini; stance=denies; source=person
4: speaker=Farhad Amini; stance=asserts; source=person
5: speaker=American officer; stance=asserts; source=office; within=4
6: speaker=New York Dispatch; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=drone operator; stance=doubts; source=office; within=7
9: speaker=Colleen Baxter; stance=declines; source=person
10: speaker=relatives; stance=asserts; source=group

<s1>The Pentagon</s1> <c1>says</c1> <q1>it hit a car packed with explosives</q1>. The family in the next house buried a welder and his two sons.

<q2>There may have been civilian casualties</q2>, <s2>the Defense Department</s2> <c2>acknowledged</c2> late Sunday, after neighbors carried the bodies through the street and women wailed from the rooftops.

<s3>The welder's brother, Farhad Amini</s3>, <c3>denied</c3> <q3>that there was anything in the trunk but gas bottles</q3>. <s4>He</s4> <c4>said</c4> <q4>he <c5>had been told by</c5> <s5>an American officer at the gate</s5> <q5>"to fill out a form"</q5></q4>.

<s10>The relatives'</s10> <c10>insistence</c10> <q10>that he had worked for an American charity</q10> was borne out by his badge.

<s6>The New York Dispatch</s6>, <c7>citing</c7> <s7>three people who had watched the video feed</s7>, <c6>reported</c6> <q6,7>that <s8>the drone operator</s8> <c8>had questioned</c8> <q8>whether a child was in the frame</q8> seconds before the launch</q6,7>.

<s9>A spokeswoman for Central Command, Maj. Colleen Baxter</s9>, <c9>declined to discuss</c9> <q9>intelligence matters</q9>.
