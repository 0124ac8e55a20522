id: ven-16
language: en
date: 2023-06-02
genre: politics
1: speaker=Lionel Abara; stance=accuses; source=person
2: speaker=finance minister; stance=denies; source=office
3: speaker=finance minister; stance=asserts; source=office
4: speaker=governor of the central bank; stance=asserts; source=office; within=3
5: speaker=Eunice Wanyama; stance=asks; source=person
6: speaker=finance minister; stance=declines; source=office
7: speaker=leaked memo; stance=asserts; source=document
8: speaker=speaker; stance=demands; source=office
9: speaker=Lionel Abara; stance=asserts; source=person
10: speaker=-; stance=promises; source=unnamed; within=9
11: speaker=government whips; stance=asserts; source=group

The debate on the sugar levy began at ten with a prayer and ended at midnight with a thrown shoe.

Eighty members had put their names down to speak. The government needed 176 votes and had, on paper, 181. Outside, cane growers from the lake counties slept on the lawn.

<s1>Lionel Abara (Independent, Mumias)</s1> <c1>charged</c1> <q1>that the levy was "a second mortgage on a house that has already burned down"</q1>. <s2>The finance minister</s2> <c2>countered</c2> <q2>that not a single mill would close</q2>. <q3>What is more, <s4>the governor of the central bank</s4> <c4>had told</c4> him that very morning <q4>that prices would fall</q4></q3>, <s3>he</s3> <c3>went on</c3>, to groans from his own side.

<q5>"Which morning? He has been in Washington since Sunday,"</q5> <c5>interjected</c5> <s5>Eunice Wanyama, the member for Busia, who used to work at the bank</s5>.

<s6>The minister</s6> <c6>refused to answer</c6> <q6>her</q6>. He drank some water. He looked for a page, did not find it, and sat down.

A memo, leaked to members over supper, did not help him. <q7>Four of the eleven mills "cannot be expected to survive the second quarter"</q7>, <s7>it</s7> <c7>said</c7>, in the ministry's own typeface.

From then on order was a matter of opinion. <s8>The speaker</s8> twice <c8>appealed for</c8> <q8>calm</q8>, rang his bell until the clapper fell off, and finally had the lights dimmed. That was when the shoe flew. It was a brown brogue, size ten, and it has not been claimed.

The levy passed by three votes. <q9>"Two colleagues <c10>were promised</c10> <q10>roads</q10>,"</q9> <s9>Abara</s9> <c9>grumbled</c9> afterwards. <q9>"I'd like to see those roads."</q9>

<c11>In the view of</c11> <s11>government whips</s11>, <q11>it was a good night</q11>. Growers rolled up their blankets and walked to the bus station. They intend to be back on Tuesday.
