id: en-26
language: en
date: 2024-12-03
genre: conflict
1: speaker=Neil Corrigan; stance=asserts; source=person
2: speaker=-; stance=demands; source=unnamed
3: speaker=Andrei Voicu; stance=asserts; source=person
4: speaker=-; stance=threatens; source=unnamed
5: speaker=Andrei Voicu; stance=asks; source=person
6: speaker=UKMTO; stance=asserts; source=organization
7: speaker=Andrei Voicu; stance=asserts; source=person; within=6
8: speaker=Neil Corrigan; stance=praises; source=person
9: speaker=Neil Corrigan; stance=declines; source=person
10: speaker=Andrei Voicu; stance=asserts; source=person
11: speaker=Gunmen; stance=claims; source=group; within=10

Recording captures tanker's last minutes before seizure

LONDON, Dec 3 - <q1>Gunmen who seized a Maltese-flagged tanker in the Gulf of Aden gave its crew less than three minutes to stop</q1>, <s1>the ship's managing agent, Neil Corrigan</s1>, <c1>said</c1> on Tuesday, as he released a recording of the bridge radio.

Part of the exchange on Channel 16, in English, runs as follows:

<s2>UNIDENTIFIED VOICE</s2><c2>:</c2> <q2>Motor tanker, stop engine. Stop engine now.</q2>

<s3>MASTER</s3><c3>:</c3> <q3>I am in the transit corridor, I have a crew of 22. I cannot stop just like this.</q3>

<s4>UNIDENTIFIED VOICE</s4><c4>:</c4> <q4>You stop or we put fire on the bridge.</q4>

<s5>MASTER</s5><c5>:</c5> <q5>Who are you? Say who you are, please.</q5>

There is no reply. The master, Andrei Voicu, a Romanian, was freed with his crew on Monday after Corrigan flew to Djibouti.

In a log seen by reporters, <s6>the British maritime agency UKMTO</s6> <c6>noted</c6> <q6>that <s7>the captain</s7> <c7>had reported</c7> <q7>two skiffs on the port side at 0412</q7></q6>.

<s8>The agent</s8> <c8>hailed</c8> <q8>him as “cool as a cucumber”</q8>. <s9>He</s9> <c9>declined to say</c9> <q9>whether money had changed hands</q9>.

<q10>“<s11>They</s11> <c11>told me</c11> <q11>they were coastguards</q11>. Coastguards in sandals,”</q10> <s10>Voicu</s10> <c10>said</c10> at the airport, a blanket over his shoulders. <q10>“I looked for a badge and saw only the gun.”</q10>
