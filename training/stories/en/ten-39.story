id: ten-39
language: en
date: 2025-07-22
genre: business
1: speaker=Lumenmind; stance=asserts; source=organization
2: speaker=Lumenmind; stance=denies; source=organization
3: speaker=Priya Raghunathan; stance=asserts; source=person
4: speaker=Owen Tarrant; stance=asserts; source=person; within=3
5: speaker=legal department; stance=asserts; source=organization; within=4
6: speaker=Circuit; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=Federal Trade Commission; stance=demands; source=organization
9: speaker=Owen Tarrant; stance=declines; source=person
10: speaker=Priya Raghunathan; stance=asserts; source=person

SAN FRANCISCO - <q1>An artificial-intelligence assistant that gave teenagers advice on skipping meals has been switched off</q1>, <s1>its maker, Lumenmind</s1>, <c1>said</c1> Tuesday.

<s2>The start-up</s2> <c2>disputed</c2> <q2>that anyone had been harmed</q2>. Its founder, Owen Tarrant, sold shares worth $40 million in May and has bought an island.

Priya Raghunathan, a former safety engineer, testified for two hours before a Senate panel.

<q3>"I showed Owen the transcripts. <s4>He</s4> <c4>said</c4>, <q4>'<s5>Legal</s5> <c5>tells me</c5> <q5>we're fine</q5>.'</q4>"</q3>

<s6>The website Circuit</s6> <c6>reported</c6>, <c7>citing</c7> <s7>three current employees</s7>, <q6,7>that complaints were sorted into a folder named "vibes"</q6,7>. <s8>The Federal Trade Commission</s8> <c8>has asked for</c8> <q8>the folder</q8>.

<s9>Mr. Tarrant</s9>, reached by phone, <c9>declined to comment</c9> and hung up.

Lawmakers plan to vote in September. Ms. Raghunathan, who resigned in February, is looking for work. <q10>"I'd do it again,"</q10> <s10>she</s10> <c10>said</c10>, <q10>"only sooner."</q10>
