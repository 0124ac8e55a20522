id: ten-37
language: en
date: 2024-03-27
genre: politics
1: speaker=electoral commission; stance=asserts; source=organization
2: speaker=Moussa Faye; stance=asserts; source=person
3: speaker=Ibrahima Sarr-Diop; stance=asserts; source=person; within=2
4: speaker=Awa Ndour; stance=asserts; source=person
5: speaker=ruling coalition; stance=admits; source=organization
6: speaker=observers; stance=asserts; source=group
7: speaker=Le Quotidien du Cap; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=president; stance=promises; source=office; within=8

DAKAR (Reuters) - Fishermen at Soumbédioune sold their catch early on Wednesday and went home to listen to the radio.

<q1>Turnout on Sunday was 61 percent</q1>, <c1>according to</c1> <s1>the electoral commission</s1>. <q2>"Last night <s3>Ibrahima Sarr-Diop</s3> rang and <c3>said</c3>: <q3>'Little brother, you have won,'</q3>"</q2> <s2>Moussa Faye, a tax inspector freed from prison ten days before the vote</s2>, <c2>told</c2> supporters.

<q2>"I put the phone down and wept. That is how we do things in this country."</q2>

<s5>The ruling coalition</s5> <c5>conceded</c5> <q5>defeat</q5>. <s6>European Union observers</s6> <c6>spoke of</c6> <q6>"minor delays"</q6>.

<s7>Le Quotidien du Cap</s7>, <c8>quoting</c8> <s8>a member of the outgoing cabinet</s8>, <c7>said</c7> <q7,8><s9>the president</s9> <c9>had pledged</c9> <q9>to hand over the oil contracts "in a sealed box"</q9></q7,8>. Faye wants to renegotiate them.

Young men rode through the Medina on the roofs of taxis. <q4>"I have no job, but tonight I have a voice,"</q4> <c4>said</c4> <s4>Awa Ndour, who was hoarse</s4>.
