id: ten-35
language: en
date: 2022-04-19
genre: courts
1: speaker=ombudsman; stance=asserts; source=office
2: speaker=Sheila Pargeter; stance=asserts; source=person
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=Post Counters Ltd; stance=asserts; source=organization; within=3
5: speaker=Post Counters Ltd; stance=admits; source=organization
6: speaker=Computing Today; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=minister; stance=promises; source=office
9: speaker=Ashok Raval; stance=asks; source=person
10: speaker=-; stance=asserts; source=unnamed

<q1>Sub-postmasters were "systematically disbelieved"</q1>, <c1>concludes</c1> <s1>the ombudsman</s1> in a report published on Tuesday.

Sheila Pargeter, who ran a branch in Ludlow for nineteen years, was convicted of stealing £36,000 that had never existed.

<q2>"<s3>The woman on the helpline</s3> <c3>said</c3> <q3><s4>head office</s4> <c4>had told</c4> her <q4>I was the only one with this problem</q4></q3>,"</q2> <s2>she</s2> <c2>told</c2> the inquiry. <q2>"There were four hundred of us."</q2> A retired auditor <s10>who</s10> <c10>had warned</c10> <q10>that the figures made no sense</q10> listened with his eyes closed.

<s5>Post Counters Ltd</s5> <c5>has admitted</c5> <q5>"serious failings"</q5> and set aside £90m. <s6>The trade paper Computing Today</s6> <c6>reported</c6> as early as 2009, <c7>citing</c7> <s7>an engineer who feared for his job</s7>, <q6,7>that balances could be altered from outside</q6,7>.

<s8>The minister</s8> <c8>promised</c8> <q8>that payments would begin "before the leaves turn"</q8>. Ashok Raval, 80, bankrupt since 2004, stood up at the back. <q9>"Which leaves?"</q9> <c9>asked</c9> <s9>Mr Raval</s9>. <q9>"Which year?"</q9>
