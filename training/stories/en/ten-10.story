id: ten-10
language: en
date: 2024-07-19
genre: politics
1: speaker=council leader; stance=denies; source=office
2: speaker=Harriet Boyle; stance=denies; source=person
3: speaker=Wrexley Gazette; stance=claims; source=organization
4: speaker=-; stance=claims; source=unnamed; within=3
5: speaker=Imran Sadiq; stance=asserts; source=person
6: speaker=chief whip; stance=demands; source=office; within=5
7: speaker=Conservative group; stance=demands; source=organization
8: speaker=Harriet Boyle; stance=asserts; source=person
9: speaker=Wrexshire Police; stance=declines; source=organization

<q1>I am going, but I did nothing wrong</q1><c1>:</c1> <s1>council leader</s1>

The leader of Wrexley council has resigned after a row over a £9m bin contract.

<q2>"I have never taken so much as a cup of tea from the firm,"</q2> <s2>Harriet Boyle</s2> <c2>wrote</c2> on Facebook. She had led the council since 2019.

<s3>The Wrexley Gazette</s3>, <c4>citing</c4> <s4>a former officer who did not wish to be identified</s4>, <c3>alleged</c3> last week <q3,4>that two rival bids had never been opened</q3,4>.

<s5>Imran Sadiq, who sits on the planning committee</s5>, <c5>said</c5> <q5>members <c6>were told by</c6> <s6>the chief whip</s6> <q6>to "keep their heads down"</q6></q5>.

<s7>The Conservative group</s7> <c7>is demanding</c7> <q7>an independent audit</q7>. Labour hopes to elect a successor on Monday.

Ms Boyle plans to remain a councillor. <q8>"My mother cleaned this building,"</q8> <s8>she</s8> <c8>added</c8>. <q8>"I know what every corner of it smells like."</q8>

<s9>Wrexshire Police</s9> <c9>would neither confirm nor deny</c9> <q9>that they had opened an investigation</q9>.
