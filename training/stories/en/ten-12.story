id: ten-12
language: en
date: 2021-02-02
genre: conflict
1: speaker=military; stance=claims; source=organization
2: speaker=election commission; stance=denies; source=organization
3: speaker=Nilar Htun; stance=asserts; source=person
4: speaker=soldiers; stance=asserts; source=group; within=3
5: speaker=United Nations; stance=demands; source=organization
6: speaker=Prisoners' Aid Association; stance=asserts; source=organization
7: speaker=relatives; stance=asserts; source=group; within=6
8: speaker=telecoms operator; stance=asserts; source=organization
9: speaker=ministry; stance=demands; source=organization; within=8
10: speaker=-; stance=claims; source=unnamed

YANGON - Tanks rolled past the golden pagoda, the internet went down, and by breakfast the government was gone.

<c1>Allegations by</c1> <s1>the military</s1> <q1,2>that ten million votes were fraudulent</q1,2> <c2>have been rejected by</c2> <s2>the election commission</s2>.

Nilar Htun, a teacher, stood on her balcony and beat a saucepan until her hands hurt. <q3>"<s4>The soldiers</s4> <c4>told</c4> my neighbour <q4>that nothing would change</q4>,"</q3> <s3>she</s3> <c3>said</c3>. <q3>"Everything has changed."</q3>

<s5>The United Nations</s5> <c5>called for</c5> <q5>the release of all detainees</q5>. <q6,7>At least 130 officials and lawmakers are being held</q6,7>, <s6>the Prisoners' Aid Association</s6> <c6>said</c6>, <c7>citing</c7> <s7>relatives</s7>.

<s8>A telecoms operator</s8> <c8>said</c8> <q8>it <c9>had been ordered by</c9> <s9>the ministry</s9> <q9>to cut mobile data until further notice</q9></q8>. An old man <s10>who</s10> <c10>claimed</c10> <q10>to have voted in every election since 1960</q10> sat on the kerb with a radio. Queues formed outside banks. Some people cried.
