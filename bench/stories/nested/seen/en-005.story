id: en-005
language: en
date: 2024-05-06
genre: politics
1: speaker=Joel Vantage; stance=asserts; source=person; evidence=hearsay
2: speaker=Mina Carrick; stance=denies; source=person; within=1; evidence=own

<s1>The minister's spokesman, Joel Vantage,</s1> <c1>read out</c1> <q1>a statement in which <s2>Mina Carrick</s2> <c2>rejected</c2> <q2>"every word of the allegation"</q2></q1>.
