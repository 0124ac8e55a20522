id: ven-20
language: en
date: 2024-03-15
genre: technology
1: speaker=Brightpath; stance=asserts; source=organization
2: speaker=internal chat logs; stance=asserts; source=document
3: speaker=engineer; stance=asserts; source=office; within=2
4: speaker=legal; stance=asserts; source=organization; within=3
5: speaker=Sunniva Rask; stance=accuses; source=person
6: speaker=Brightpath; stance=admits; source=organization
7: speaker=Data Protection Authority; stance=demands; source=organization
8: speaker=Brightpath; stance=declines; source=organization
9: speaker=parents; stance=asserts; source=group
10: speaker=Kjell Aamodt; stance=claims; source=person
11: speaker=Sunniva Rask; stance=threatens; source=person

App that marks homework kept recordings of children

The owl blinks when an answer is right. It was blinking in 3,100 Norwegian classrooms last week, and listening.

<q1>"No audio is ever stored,"</q1> <c1>promises</c1> <s1>Brightpath, the company behind the owl</s1>, on the first page of its brochure for schools. <s2>Internal chat logs handed to this newspaper</s2> <c2>tell a different story</c2>: <q2>in one, dated November, <s3>an engineer</s3> <c3>reports</c3> <q3>that <s4>"legal"</s4> <c4>said</c4> <q4>the files could stay "until somebody asks"</q4></q3></q2>. Somebody has.

<s5>Sunniva Rask, a mother of twins and a lawyer</s5>, <c5>accused</c5> <q5>the firm of "running a wiretap with feathers"</q5>. She found the recordings by chance, when the owl spoke up at supper in her son's voice.

<s6>Brightpath</s6> <c6>conceded</c6> on Friday <q6>that fragments had been kept "for quality purposes"</q6>. <q8>How many, and where</q8>, <s8>it</s8> <c8>did not disclose</c8>. The servers are in Ireland; the founders are skiing.

<s7>The Data Protection Authority</s7> <c7>has ordered the company</c7> <q7>to hand over a list within ten days</q7>. Norwegian law treats the voice of a child as a biometric feature and is strict about consent, which parents had given by ticking a box under a picture of a hedgehog.

<q9>The owl had made spelling bearable</q9>, <s9>some parents at Bekkelaget school</s9> <c9>pleaded</c9>. Others unplugged it themselves. The pupils held a funeral.

<s10>Kjell Aamodt, an investor who sold his stake in January</s10>, <c10>claimed</c10> <q10>to have known nothing</q10>. He made eleven million kroner.

Shares in the parent company lost 9 percent. A rival, whose mascot is a deaf fox, won a contract in Bergen the same afternoon.

<q11>"I'll see them in court,"</q11> <c11>said</c11> <s11>Rask</s11>, while her twins fought over the remote control, <q11>"and I'll bring the owl."</q11>
