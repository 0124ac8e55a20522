id: ten-08
language: en
date: 2022-06-30
genre: human rights
1: speaker=Watch on Detention; stance=asserts; source=document
2: speaker=former inmates; stance=asserts; source=group; within=1
3: speaker=guards; stance=threatens; source=group; within=2
4: speaker=prison service; stance=denies; source=organization
5: speaker=prison service; stance=asserts; source=organization
6: speaker=Collins Mwenda; stance=asserts; source=person
7: speaker=sergeant; stance=asserts; source=office; within=6
8: speaker=UN special rapporteur on torture; stance=demands; source=office
9: speaker=attorney-general; stance=promises; source=office
10: speaker=-; stance=asserts; source=unnamed

NAIROBI - <q1>Prisoners at a remand centre outside Nakuru were beaten with hosepipes and deprived of water for days</q1>, <c1>says</c1> <s1>a report by the campaign group Watch on Detention</s1>.

<q1><s2>Nineteen former inmates</s2> <c2>described</c2> <q2>being hung by the wrists, and <s3>guards</s3> <c3>threatening</c3> <q3>to "send them home in a sack"</q3></q2></q1>.

<s4>The prison service</s4> <c4>dismissed</c4> <q4>the findings as "fiction"</q4> and <c5>said</c5> <q5>the group had never asked to visit</q5>.

Collins Mwenda, a matatu driver, was held there for five months over a stolen phone. <q6>"When I asked for a doctor <s7>the sergeant</s7> <c7>answered</c7>, <q7>'The doctor is for human beings.'</q7>"</q6> <s6>he</s6> <c6>recalled</c6>. A cellmate <s10>who</s10> <c10>says</c10> <q10>he was paid to keep quiet</q10> now sells charcoal.

<s8>The UN special rapporteur on torture</s8> <c8>urged</c8> <q8>Kenya to open the site to inspectors</q8>. <s9>The attorney-general</s9> <c9>has promised</c9> <q9>an inquiry</q9>.
