id: ten-05
language: en
date: 2020-04-22
genre: health
1: speaker=Anneke Brandsma; stance=asserts; source=person
2: speaker=manager; stance=asserts; source=office; within=1
3: speaker=ministry; stance=asserts; source=organization; within=2
4: speaker=Hollis Care; stance=denies; source=organization
5: speaker=Hollis Care; stance=asserts; source=organization
6: speaker=internal memo; stance=asserts; source=document
7: speaker=-; stance=asserts; source=unnamed
8: speaker=Department of Health; stance=asserts; source=organization
9: speaker=Anneke Brandsma; stance=asks; source=person

Care home staff were left without masks for eleven days as the virus spread through the north-west.

<q1>"<s2>My manager</s2> <c2>said</c2> <q2><s3>the ministry</s3> <c3>had told</c3> her <q3>the delivery was on its way</q3></q2>,"</q1> <c1>said</c1> <s1>Anneke Brandsma, who has worked nights at a home in Crewe since 2011</s1>. <q1>"We made aprons out of bin bags. Four of our residents died."</q1>

<s4>Hollis Care, which runs the home</s4>, <c4>denied</c4> <q4>that any employee had been refused equipment</q4>. <q5>"At no point,"</q5> <s5>it</s5> <c5>said</c5> in a statement, <q5>"were stocks below the required level."</q5>

But <c6>according to</c6> <s6>an internal memo leaked to this newspaper</s6>, <q6>there were nine masks left on 3 April</q6>. <q7>The document was genuine</q7>, <c7>confirmed</c7> <s7>a person familiar with it</s7>.

<s8>The Department of Health</s8> <c8>said</c8> <q8>it was working "around the clock"</q8>.

<q9>"Who was counting?"</q9> <s9>Ms Brandsma</s9> <c9>asked</c9>. She has since handed in her notice and wants to retrain as a midwife.
