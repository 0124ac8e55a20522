id: ten-34
language: en
date: 2021-07-11
genre: politics
1: speaker=Nomvula Khumalo; stance=asserts; source=person
2: speaker=police; stance=promises; source=organization; within=1
3: speaker=police ministry; stance=asserts; source=organization
4: speaker=Zakes Mthembu; stance=accuses; source=person
5: speaker=ex-president's foundation; stance=denies; source=organization
6: speaker=eNews Durban; stance=asserts; source=organization
7: speaker=intelligence report; stance=asserts; source=document; within=6
8: speaker=traders; stance=asserts; source=group
9: speaker=premier; stance=demands; source=office
10: speaker=Nomvula Khumalo; stance=asserts; source=person

DURBAN - Nomvula Khumalo locked her salon on Friday. On Sunday she swept up what was left of it.

<q1>"<s2>The police</s2> <c2>phoned and said</c2> <q2>they were on the way</q2>. I am still waiting,"</q1> <s1>she</s1> <c1>said</c1>, holding a hairdryer without a plug.

<s3>The police ministry</s3> <c3>put</c3> <q3>the number of arrests at 219</q3>. <s4>Zakes Mthembu, who chairs the chamber of commerce</s4>, <c4>blamed</c4> <q4>"men with WhatsApp and a grudge"</q4>. <s5>The jailed ex-president's foundation</s5> <c5>denied</c5> <q5>that it had incited anyone</q5>.

<s6>The broadcaster eNews Durban</s6>, <c7>citing</c7> <s7>an intelligence report</s7>, <c6>said</c6> <q6,7>twelve people had planned the attacks on warehouses</q6,7>. <q8>Losses have already reached two billion rand</q8>, <c8>say</c8> <s8>traders</s8>. Soldiers patrolled Pinetown and a queue for milk stretched round three blocks.

<s9>The premier of KwaZulu-Natal</s9> <c9>pleaded with</c9> <q9>parents to keep their children indoors</q9>.

Ms Khumalo hopes to open again in spring. <q10>"People,"</q10> <s10>she</s10> <c10>said</c10>, <q10>"will always want braids."</q10>
