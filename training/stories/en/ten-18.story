id: ten-18
language: en
date: 2020-08-06
genre: disaster
1: speaker=Georges Khoury; stance=asserts; source=person
2: speaker=customs; stance=asserts; source=organization; within=1
3: speaker=prime minister; stance=promises; source=office
4: speaker=Nour Haddad; stance=asserts; source=person
5: speaker=soldier; stance=asserts; source=unnamed; within=4
6: speaker=ministry of public works; stance=denies; source=organization
7: speaker=letter; stance=asserts; source=document
8: speaker=Al-Nahda; stance=asserts; source=organization
9: speaker=port authority; stance=asserts; source=organization; within=8

BEIRUT - Glass still crunched under every shoe in Gemmayzeh two days after the blast. Volunteers swept, neighbours shared bread, and the wounded waited on the kerb.

<q1>"<s2>Customs</s2> <c2>wrote to us</c2> six times <q2>that the cargo was dangerous</q2>,"</q1> <c1>said</c1> <s1>Georges Khoury, a retired port clerk</s1>. <s7>One letter, dated 2016</s7>, <c7>speaks of</c7> <q7>"extreme danger to the workers and the city"</q7>.

<s3>The prime minister</s3> <c3>has vowed</c3> <q3>that those responsible "will pay the price"</q3>. <s6>The ministry of public works</s6> <c6>denies</c6> <q6>having known what was in Hangar 12</q6>.

<s8>The daily Al-Nahda</s8> <c8>reported</c8> <q8>that the investigating judge <c9>had been informed by</c9> <s9>the port authority</s9> <q9>of a welding job on the morning of the explosion</q9></q8>.

Nour Haddad, who lost her flat, is leaving. <q4>"<s5>A soldier</s5> <c5>told</c5> me, <q5>'Don't cry, sister, it is only walls,'</q5>"</q4> <s4>she</s4> <c4>said</c4>. <q4>"But I was born between those walls."</q4>
