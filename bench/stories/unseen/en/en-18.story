id: en-18
language: en
date: 2024-04-16
genre: courts
1: speaker=Sipho Dlamini; stance=admits; source=person
2: speaker=Thabo Mokoena; stance=asks; source=person
3: speaker=Sipho Dlamini; stance=admits; source=person
4: speaker=Thabo Mokoena; stance=asks; source=person
5: speaker=Sipho Dlamini; stance=asserts; source=person
6: speaker=Gift Nkuna; stance=asserts; source=person; within=5
7: speaker=Thabo Mokoena; stance=accuses; source=person
8: speaker=Pieter Roux; stance=demands; source=person
9: speaker=Sipho Dlamini; stance=denies; source=person
10: speaker=Gift Nkuna; stance=denies; source=person
11: speaker=Sipho Dlamini; stance=asserts; source=person
12: speaker=Sipho Dlamini; stance=admits; source=person

<q12>‘I signed without reading’</q12> <c12>–</c12> <s12>water board's former finance boss</s12>

Pretoria – <s1>The former chief financial officer of the Leruma Water Board</s1> <c1>conceded</c1> in the high court on Tuesday <q1>that he had approved a R46-million tender without opening the file</q1>.

Sipho Dlamini, a state witness, was in the box for a second day. This is part of his exchange with Advocate Thabo Mokoena SC, who appears for the contractor.

<s2>Mokoena</s2><c2>:</c2> <q2>Is this your signature, sir?</q2>

<s3>Dlamini</s3><c3>:</c3> <q3>It looks like mine. Yes, it is mine.</q3>

<s4>Mokoena</s4><c4>:</c4> <q4>And what was on page two when you put it there?</q4>

<s5>Dlamini</s5><c5>:</c5> <q5>I can't say. <s6>The CEO</s6> <c6>said</c6> <q6>the thing was urgent, the minister was waiting</q6>.</q5>

<s7>Mokoena</s7><c7>:</c7> <q7>You are making this up as you go along, Mr Dlamini.</q7>

Laughter from the gallery brought a rebuke from the bench. <s8>Judge Pieter Roux</s8> <c8>told counsel</c8> <q8>to put questions and leave the speeches for later</q8>.

Re-examined by the state, <s9>the witness</s9> <c9>denied</c9> <q9>receiving a cent from the contractor</q9>.

The then chief executive, Gift Nkuna, is accused number three. In his plea explanation <s10>he</s10> <c10>denied</c10> <q10>ever discussing the tender with Dlamini</q10>.

<q11>“I trusted the man above me,”</q11> <s11>the former finance boss</s11> <c11>said</c11> as he left the building. <q11>“That is my crime, if there is one.”</q11>

The matter continues.
