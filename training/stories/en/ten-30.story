id: ten-30
language: en
date: 2025-05-08
genre: conflict
1: speaker=Indian army; stance=asserts; source=organization
2: speaker=Pakistan's military; stance=denies; source=organization
3: speaker=Bashir Ahmad Lone; stance=asserts; source=person
4: speaker=subedar; stance=promises; source=office; within=3
5: speaker=Dawn Observer; stance=asserts; source=organization
6: speaker=-; stance=asserts; source=unnamed; within=5
7: speaker=foreign secretary; stance=denies; source=office; within=6
8: speaker=United Nations secretary-general; stance=demands; source=office
9: speaker=Bashir Ahmad Lone; stance=asserts; source=person
10: speaker=-; stance=accuses; source=unnamed

SRINAGAR: Shells landed in three villages near the Line of Control on Wednesday night, killing a schoolteacher and her nephew.

<s1>The Indian army</s1> <c1>said</c1> <q1>it was responding to "unprovoked fire"</q1>. <s2>Pakistan's military</s2> <c2>was quoted as saying</c2> <q2>that its guns had not opened up first</q2>.

<q3>"<s4>The subedar</s4> <c4>promised</c4> <q4>that he would tell us when to run</q4>. Then he was the one running,"</q3> <c3>said</c3> <s3>Bashir Ahmad Lone, a saffron grower, showing the hole where his kitchen had been</s3>.

<s5>The Dawn Observer</s5>, <c6>citing</c6> <s6>a Western diplomat in Islamabad</s6>, <c5>reported</c5> on Thursday <q5,6>that <s7>the foreign secretary</s7> <c7>had denied</c7> <q7>asking Gulf states to mediate</q7></q5,6>.

<s8>The United Nations secretary-general</s8> <c8>called on</c8> <q8>both countries to show "maximum restraint"</q8>.

Schools were closed and petrol pumps ran dry. Mr Lone's neighbour, <s10>who</s10> <c10>complained</c10> <q10>that the bunkers had been locked</q10>, slept in an orchard. Some families fled to Baramulla, but Mr Lone wants to stay with his cow. <q9>"She does not know about borders."</q9>
