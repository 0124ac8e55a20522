id: ven-30
language: en
date: 2023-10-12
genre: conflict
1: speaker=Caucasus Monitor; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=general staff; stance=asserts; source=organization; within=2
4: speaker=scouts; stance=asserts; source=group; within=3
5: speaker=Republic's army; stance=claims; source=organization
6: speaker=separatist administration; stance=denies; source=organization
7: speaker=separatist administration; stance=accuses; source=organization
8: speaker=Anahit Petrosova; stance=asserts; source=person
9: speaker=teacher; stance=asserts; source=office; within=8
10: speaker=radio; stance=asserts; source=organization; within=9
11: speaker=Red Cross; stance=asserts; source=organization
12: speaker=human rights ombudsman; stance=asserts; source=office
13: speaker=U.N. Secretary-General; stance=demands; source=office
14: speaker=foreign ministry; stance=asserts; source=organization
15: speaker=Levon; stance=asserts; source=person
16: speaker=Levon's uncle; stance=promises; source=person; within=15
17: speaker=-; stance=asserts; source=unnamed
18: speaker=Anahit Petrosova; stance=asks; source=person

GORANBOY CROSSING, Oct 12 - They brought their front doors. On the third day of the exodus it was the doors that one noticed, roped to the roofs of Ladas, with the house numbers still on them.

The road out of the enclave has one lane and fourteen hairpins. By noon on Thursday the queue was 70 kilometres long. A wedding dress lay in a ditch, and an old man was trying to lead a cow around a tank.

<q8>"<s9>My daughter's teacher</s9> <c9>rang to say</c9> <q9><s10>the radio</s10> <c10>was announcing</c10> <q10>that the corridor would close at six</q10></q9>,"</q8> <s8>Anahit Petrosova, a pharmacist</s8>, <c8>recounted</c8> through the window of a bus that had not moved since breakfast. <q8>"So we left the soup on the stove. I keep thinking about the soup."</q8>

It did not close at six. It did not close at all, and no one has been able to find the announcement.

The war, if it was one, lasted 26 hours. <s1>The Caucasus Monitor</s1>, <c2>quoting</c2> <s2>a staff officer who was not cleared to speak</s2>, <c1>wrote</c1> on Wednesday <q1,2>that <s3>the general staff</s3> <c3>had assured the president</c3> a week earlier <q3>that the hill posts were empty, because <s4>its scouts</s4> <c4>had reported</c4> <q4>"nothing but dogs"</q4></q3></q1,2>. The posts were not empty. Conscripts of nineteen were in them, with a rifle to every two.

<s5>The Republic's army</s5> <c5>claims</c5> <q5>to have lost 11 men</q5>. <c12>By</c12> <s12>the count of the enclave's human rights ombudsman</s12>, <q12>217 died on the other side, ten of them civilians</q12>. Both figures are round and neither can be verified, since journalists have been kept behind the last hairpin.

<s6>The separatist administration, which dissolved itself on Wednesday evening and was still issuing statements on Thursday</s6>, <c6>denied</c6> <q6>having ordered anybody to leave</q6>. <s7>Its</s7> <c7>accusation</c7> <q7>that loudspeaker vans had toured the villages by night</q7> was met in the capital with a shrug. <q14>Every resident is "free to stay, to go and to come back"</q14>, <s14>the foreign ministry</s14> <c14>declared</c14>. Buses for the return journey have been ordered. They stand in a car park, forty of them, clean, with the engines off.

<q11>So far</q11>, <s11>the Red Cross</s11> <c11>said</c11>, <q11>64,000 people have been registered at the bridge</q11>. The enclave had perhaps 110,000. Nobody has held a census there since 1989, and in that year half the forms were burned.

At the tea tent a boy of ten or eleven with a birdcage waited for his family. His name was Levon. <q15>"<s16>My uncle</s16> <c16>swore on his eyes</c16> <q16>that he would fetch the goats</q16>. He has only two hands,"</q15> <s15>he</s15> <c15>pointed out</c15>. The cage was empty.

Diplomats had seen it coming and had hoped that it would not. In Geneva, two rounds of talks ended with a dinner. <s13>The U.N. Secretary-General</s13> <c13>urged</c13> <q13>"maximum restraint"</q13> when there was no longer anything to restrain. A resolution is being drafted; it has six paragraphs, and the fourth is in brackets.

Two kinds of silence hang over the road. One is that of people who have slept for three nights in a car. The other is that of the guns. <q17>"I did not fire once,"</q17> <c17>insisted</c17> <s17>a conscript at the checkpoint, a child really</s17>, <q17>"not even in the air."</q17> He took a cigarette and put it behind his ear.

<q18>"Is there a pharmacy where we are going?"</q18> <s18>Petrosova</s18> <c18>wanted to know</c18>. The bus moved forward by its own length, and stopped.
