id: en-20
language: en
date: 2024-11-12
genre: business
1: speaker=Shirin Chowdhury; stance=asserts; source=person
2: speaker=Nasima Khatun; stance=demands; source=person
3: speaker=Nasima Khatun; stance=asserts; source=person
4: speaker=Shirin Chowdhury; stance=asserts; source=person
5: speaker=Shirin Chowdhury; stance=asserts; source=person
6: speaker=Nasima Khatun; stance=accuses; source=person
7: speaker=Centre for Labour Studies; stance=asserts; source=document
8: speaker=Shirin Chowdhury; stance=denies; source=person
9: speaker=Industrial Police; stance=asserts; source=organization
10: speaker=Nasima Khatun; stance=threatens; source=person

Owners, workers trade barbs as 43 Ashulia units stay shut

Staff Correspondent

Forty-three garment factories in Savar and Ashulia remained closed for the fourth consecutive day yesterday with <s1>factory owners' leader Shirin Chowdhury</s1> <c1>saying</c1> <q1>buyers had already diverted orders worth $70 million</q1>.

<s2>Nasima Khatun, general secretary of the Sammilito Poshak Sramik Federation</s2>, <c2>demanded</c2> at a rally in front of the Jatiya Press Club <q2>that the minimum wage be fixed at Tk 23,000</q2>.

<q3>“Can a family of four eat on Tk 12,500? Let the owners try it for one month,”</q3> <s3>she</s3> <c3>said</c3>.

<s4>Chowdhury, who heads the Garment Exporters' Forum</s4>, <c4>told a press conference</c4> at a city hotel hours later <q4>that any further hike would “kill the goose”</q4>. <q5>The industry was already reeling under gas shortages</q5>, <s5>the Forum president</s5> <c5>added</c5>.

<s6>The labour leader</s6> <c6>accused</c6> <q6>the owners of shutting units under Section 13(1) only to avoid paying October dues</q6>.

<s7>A study published last month by the Centre for Labour Studies</s7> <c7>found</c7> <q7>that one in three workers in the belt skipped meals in the last week of a month</q7>.

<s8>Chowdhury</s8> <c8>rejected</c8> <q8>the finding</q8>, though she offered no figures of her own.

<q9>Some 15 workers were injured as police fired sound grenades to clear the Nabinagar-Chandra highway</q9>, <c9>according to</c9> <s9>the Industrial Police</s9>.

<q10>Unless the arrears are cleared by Sunday</q10>, <s10>Khatun</s10> <c10>said</c10>, <q10>“not a single machine will turn from Tongi to Narayanganj.”</q10>
