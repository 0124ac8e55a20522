id: ten-19
language: en
date: 2024-05-28
genre: business
1: speaker=Bank of Lagos; stance=asserts; source=organization
2: speaker=central bank; stance=asserts; source=organization
3: speaker=Chidi Nwosu-Eze; stance=accuses; source=person
4: speaker=customers; stance=claims; source=group
5: speaker=bank staff; stance=asserts; source=group; within=4
6: speaker=bank; stance=denies; source=organization
7: speaker=BusinessNow; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=auditor; stance=asserts; source=office; within=8
10: speaker=Chidi Nwosu-Eze; stance=asks; source=person

LAGOS - Angry depositors broke the windows of two branches of the Bank of Lagos on Tuesday after cash machines stayed empty for a fourth day.

<s1>The bank</s1> <c1>attributed</c1> <q1>the problem to "a system migration"</q1>. <s2>The central bank</s2> <c2>says</c2> <q2>deposits are safe</q2>.

<q3>"They are lying to us,"</q3> <c3>said</c3> <s3>Chidi Nwosu-Eze, who imports spare parts</s3>. <c4>Claims by</c4> <s4>customers</s4> <q4>that <s5>staff</s5> <c5>had advised them privately</c5> <q5>to move their money</q5></q4> spread on WhatsApp. <s6>The bank</s6> <c6>denied</c6> <q6>them</q6>.

<s7>BusinessNow</s7>, <c8>citing</c8> <s8>a person with direct knowledge of the matter</s8>, <c7>reported</c7> <q7,8>that <s9>the auditor</s9> <c9>had warned of</c9> <q9>a "material hole" in the 2023 accounts</q9></q7,8>. The shares were suspended at noon.

Nwosu-Eze wants his 14 million naira back before the school term starts. <q10>"What is a bank for?"</q10> <s10>he</s10> <c10>asked</c10>.
