id: ven-03
language: en
date: 2025-05-14
genre: science
1: speaker=study; stance=asserts; source=document
2: speaker=Ingeborg Solheim; stance=asserts; source=person
3: speaker=Ingeborg Solheim; stance=asserts; source=person
4: speaker=fishermen; stance=claims; source=group; within=3
5: speaker=Rui Cardoso; stance=doubts; source=person
6: speaker=Institute of Marine Research; stance=asserts; source=organization

Eels do it once, in the dark, and no human being has ever watched.

Now a team from Bergen has fitted 26 of them with tags the size of a grain of rice. Nine tags came back. <q1>The animals swim by night at 200 metres and dive to 800 at sunrise</q1>, <s1>the study, published in Ocean Letters</s1>, <c1>found</c1>.

<q2>"They behave like commuters,"</q2> <c2>quipped</c2> <s2>Ingeborg Solheim, the lead author, who grew up on an eel farm</s2>. <s3>She</s3> <c3>recalled</c3> <q3>how <s4>old fishermen in Hardanger</s4> <c4>used to swear</c4> <q4>that the creatures could smell the moon</q4></q3>.

Not everybody is convinced. <s5>Rui Cardoso, a biologist in the Azores who was not involved in the work</s5>, <c5>questioned</c5> <q5>whether nine fish were enough to say anything</q5>. The sample is small, and the batteries failed in four cases.

<q6>The number of young eels arriving in Europe has fallen</q6>, <c6>by</c6> <s6>the estimate of the Institute of Marine Research</s6>, <q6>by 95 percent since 1980</q6>. Fishing them is banned in Norway. A second expedition, called "Operation Spaghetti" by the crew, leaves in August.
