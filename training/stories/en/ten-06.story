id: ten-06
language: en
date: 2025-03-06
genre: business
1: speaker=Kestrel Motors; stance=asserts; source=organization
2: speaker=Kestrel Motors; stance=accuses; source=organization
3: speaker=Financial Ledger; stance=asserts; source=organization
4: speaker=-; stance=asserts; source=unnamed; within=3
5: speaker=Jonas Weidmann; stance=threatens; source=person; within=4
6: speaker=Jonas Weidmann; stance=admits; source=person
7: speaker=union; stance=accuses; source=organization
8: speaker=Patrice Halloran; stance=asserts; source=person
9: speaker=Jonas Weidmann; stance=promises; source=person; within=8
10: speaker=analysts; stance=asserts; source=group

Kestrel Motors to shut Ohio plant, cut 2,300 jobs

March 6 - <s1,2>Kestrel Motors</s1,2> <c1>announced</c1> on Thursday <q1>that it would close its assembly plant in Lima, Ohio, by the end of the year</q1>, <c2>blaming</c2> <q2>tariffs and weak demand for electric vans</q2>. Shares fell 6%.

The decision follows weeks of turmoil. <s3>The Financial Ledger</s3> <c3>reported</c3> last month, <c4>citing</c4> <s4>people with knowledge of the board meeting</s4>, <q3,4>that <s5>chief executive Jonas Weidmann</s5> <c5>had threatened</c5> <q5>to resign unless the plant was sold</q5></q3,4>.

<q6>"I am sorry,"</q6> <s6>Weidmann</s6> <c6>told</c6> employees in a video. <q6>"This is on me."</q6>

<s7>The union</s7> <c7>called</c7> <q7>the move "a betrayal"</q7>. <q8>"In January <s9>he</s9> <c9>gave us his word</c9> <q9>that nobody would be let go</q9>,"</q8> <c8>said</c8> <s8>Patrice Halloran, president of Local 418</s8>.

Workers hugged each other in the parking lot. The company plans to move production to Mexico, <q10>which could save $90 million a year</q10>, <c10>according to</c10> <s10>analysts</s10>.
