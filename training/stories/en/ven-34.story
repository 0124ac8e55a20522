id: ven-34
language: en
date: 2025-11-14
genre: inquiry
1: speaker=Nadine Fairweather; stance=asserts; source=person
2: speaker=dispatcher; stance=asserts; source=office; within=1
3: speaker=duty inspector; stance=asserts; source=office; within=2
4: speaker=-; stance=asks; source=unnamed
5: speaker=Nadine Fairweather; stance=asserts; source=person
6: speaker=log; stance=asserts; source=document
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=Gerald Stokes; stance=admits; source=person
9: speaker=Gerald Stokes; stance=denies; source=person
10: speaker=Gerald Stokes; stance=accuses; source=person
11: speaker=Tyne Chronicle; stance=asserts; source=organization
12: speaker=-; stance=asserts; source=unnamed; within=11
13: speaker=chief constable; stance=demands; source=office; within=12
14: speaker=police force; stance=declines; source=organization
15: speaker=Lady Justice Corrigan; stance=asserts; source=person
16: speaker=families; stance=demands; source=group
17: speaker=ambulance service; stance=asserts; source=organization
18: speaker=Nadine Fairweather; stance=asserts; source=person

NEWCASTLE — Twenty-nine minutes is long enough to boil eggs for a battalion, to fly to Dublin, to watch the whole of a television comedy with the advertisements. On the night of 3 March it was the time that passed between the first call about smoke at the Palladium ballroom and the arrival of anybody in a helmet.

An inquiry in a converted chapel is now taking those minutes apart, one by one. It sits on Tuesdays and Fridays. There are kneelers under the chairs, and the microphone hums.

<q17>Thirty-one people died</q17>, <c17>by</c17> <s17>the ambulance service's final tally</s17>, <q17>most of them on the back stairs</q17>. The ballroom had opened in 1934, burned down in 1951 and was rebuilt with the same stairs. Building rules of the day did not forbid it. Dancers loved the place for its sprung floor; the owner, who is in Tenerife, loved it for its bar.

Friday's witness was the cloakroom attendant. Nadine Fairweather, 22, had been in the job for nine days and was studying to be a vet. She wore her grandmother's coat.

<q1>"I got through on the third go. <s2>The lady</s2> <c2>said</c2> <q2><s3>the inspector</s3> <c3>was telling her</c3> <q3>it was being dealt with</q3></q2>, and I thought, well, it isn't, because I'm looking at it,"</q1> <s1>she</s1> <c1>recalled</c1>.

<s4>Counsel to the inquiry</s4> <c4>asked</c4> <q4>what she was looking at</q4>.

<q5>"Coats. On fire. On their hangers, in a row, like people."</q5>

She was given water. Someone in the gallery left, and the door took a long time to close.

The police log for the evening is two pages long and was typed by a man who could spell. <q6>At 22.51 <s7>"a female, distressed,"</s7> <c7>reported</c7> <q7>"a funny smell"</q7></q6>, <s6>it</s6> <c6>says</c6>. At 22.58 there is a note about a stolen moped. What became of the funny smell in the meantime is the question on which the inquiry has already spent £2 million.

<s8>Inspector Gerald Stokes, who has been on sick leave since April</s8>, <c8>has accepted</c8> in writing <q8>that he did not pass the message on</q8>. In the same statement <s9>he</s9> <c9>rejects</c9> <q9>the word "negligent"</q9>; <s10>he</s10> <c10>faults</c10> <q10>a screen that "froze on moped"</q10>. The screens were bought in 2011. A tender for new ones has been cancelled twice.

<s11>The Tyne Chronicle</s11>, <c12>citing</c12> <s12>a retired superintendent with access to the correspondence</s12>, <c11>disclosed</c11> in October <q11,12>that <s13>the chief constable</s13> <c13>had asked</c13> as long ago as 2022 <q13>for the control room to be "put out of its misery"</q13></q11,12>. <s14>The force</s14> <c14>will not be drawn on</c14> <q14>what came of the request</q14>.

Lady Justice Corrigan listens to all this with her chin on her fist. She has run two such inquiries before, on a railway and on a children's ward, and is the fastest reader on the bench. <q15>Her task</q15>, <s15>she</s15> <c15>reminded the room</c15>, <q15>is not to find a villain but a sequence</q15>. Many of those present would like a villain.

<s16>The families, who sit together under the organ loft</s16>, <c16>are demanding</c16> <q16>that the owner be brought home</q16>. They have printed his face on their bags. He has been seen, tanned, on a jet ski; the courts in Santa Cruz will decide in January whether he must come.

Fairweather was offered the last word. She thought about it for some time, longer than people usually do in that chair.

<q18>"Numbers,"</q18> <s18>she</s18> <c18>answered</c18>. <q18>"I still have all the cloakroom tickets. Nobody's asked me for them. There's two hundred and six."</q18>

The inquiry resumes on Tuesday.
