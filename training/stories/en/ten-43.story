id: ten-43
language: en
date: 2020-12-04
genre: politics
1: speaker=farmers' unions; stance=demands; source=group
2: speaker=Gurmail Singh Dhaliwal; stance=asserts; source=person
3: speaker=agriculture minister; stance=promises; source=office; within=2
4: speaker=agriculture minister; stance=promises; source=office; within=2
5: speaker=Punjab Herald; stance=asserts; source=organization
6: speaker=-; stance=asserts; source=unnamed; within=5
7: speaker=home secretary; stance=asserts; source=office; within=6
8: speaker=Delhi Police; stance=accuses; source=organization
9: speaker=Harpreet Kaur; stance=denies; source=person
10: speaker=Gurmail Singh Dhaliwal; stance=asserts; source=person

SINGHU BORDER: Tractors are parked bumper to bumper for eleven kilometres, and on the back of each there is a stove.

<s1>Farmers' unions</s1> <c1>demanded</c1> on Friday <q1>that three new laws be repealed</q1>. Talks at Vigyan Bhavan ended without agreement. The delegates, who brought their own lunch, ate it on the floor.

<q2>"<s3>The minister</s3> <c3>said</c3> <q3>he would give it in writing</q3>. <q4>'Your price is safe,'</q4> <s4>he</s4> <c4>says</c4>. We want it in the law, not in a letter,"</q2> <c2>said</c2> <s2>Gurmail Singh Dhaliwal, 68, who farms four acres near Sangrur</s2>.

<s5>The Punjab Herald</s5>, <c6>attributing it to</c6> <s6>sources in North Block</s6>, <c5>reported</c5> <q5,6>that <s7>the home secretary</s7> <c7>had advised against</c7> <q7>using force</q7></q5,6>. <s8>Delhi Police</s8> <c8>alleged</c8> <q8>that "anti-national elements" were among the crowd</q8>. <s9>Harpreet Kaur, a spokesperson for the women's camp</s9>, <c9>denied</c9> <q9>it</q9>: <q9>"The only element here is cold."</q9>

At dusk someone began to sing. Dhaliwal stirred the lentils.

<q10>"We have rations for six months. Let them count their days; we have counted ours."</q10>
