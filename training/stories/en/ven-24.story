id: ven-24
language: en
date: 2024-06-13
genre: human rights
1: speaker=U.N. commission of inquiry; stance=asserts; source=organization
2: speaker=witnesses; stance=asserts; source=group; within=1
3: speaker=village headman; stance=asserts; source=office; within=2
4: speaker=captain; stance=promises; source=office; within=3
5: speaker=Yohannes Abate; stance=asserts; source=person
6: speaker=Selam Girma; stance=asserts; source=person
7: speaker=-; stance=demands; source=unnamed; within=6
8: speaker=regional government; stance=denies; source=organization
9: speaker=regional government; stance=admits; source=organization
10: speaker=report; stance=asserts; source=document
11: speaker=letter; stance=asserts; source=document
12: speaker=Horn Rights Forum; stance=asserts; source=organization
13: speaker=Ana Lucía Betancur; stance=asserts; source=person
14: speaker=embassy; stance=declines; source=organization
15: speaker=Selam Girma; stance=asserts; source=person

The school at May Tsemri had a register, and the register survived. It lists 212 pupils in a teacher's round hand. Ninety-one of the names have been crossed out in pencil, some of them twice, because the pencil was blunt.

In a report of 160 pages made public in Geneva on Thursday, <s1>a U.N. commission of inquiry</s1> <c1>quotes</c1> <q1><s2>nineteen witnesses</s2> <c2>as saying</c2> <q2>that <s3>the village headman</s3> <c3>had announced</c3> at the well <q3>that <s4>a captain</s4> <c4>had guaranteed</c4> <q4>the safety of anyone who stayed indoors</q4></q3></q2></q1>. They stayed indoors. Soldiers came at four, when the bread was in the ovens.

What followed took less than two hours. There was no battle; the rebels had left the valley nine days earlier and the nearest front line ran sixty kilometres to the south. Cattle were driven off along the river. The mill was burned and then, for reasons that remain obscure, carefully padlocked.

<q5>"I have tried to be angry,"</q5> <c5>said</c5> <s5>Yohannes Abate, who taught mathematics and now counts</s5>. <q5>"I find that I am only exact."</q5>

The report has been two years in the making. Its three authors never got visas and worked from a hotel in Nairobi, by telephone, from satellite pictures and from a shoebox of photographs which a nurse carried over the border inside a loaf. <q10>The killings "bear the marks of an order"</q10>, <s10>it</s10> <c10>finds</c10>. Whose order is a question for a court, and there is no court. The commission's mandate ends in September.

<s8,9>The regional government</s8,9> <c8>dismissed</c8> <q8>the document as "a novel with footnotes"</q8> but <c9>allowed</c9> <q9>that "individual excesses" could not be excluded</q9>. No soldier has been tried.

Among the annexes is a letter with a stamp, a date and a coffee stain. <q11>The valley was to be "made quiet before the rains"</q11>, <s11>it</s11> <c11>says</c11>; the signature is illegible, and so, conveniently, is the name of the addressee. Handwriting experts in Lyon have had a copy since March.

Selam Girma was the baker. She is 38, has a burn on her forearm in the shape of a shovel, and lives in a container camp in Gedaref with the two of her children who were at their grandmother's. <q6>"<s7>One of them</s7> put his head round the door and <c7>shouted</c7> <q7>to take the bread out</q7>,"</q6> <s6>she</s6> <c6>told</c6> the investigators. <q6>"He was afraid it would burn. I have thought about that boy every day. He was afraid for the bread."</q6>

There are many numbers. The ninety-one are only the pupils. <q12>For the whole district</q12>, <s12>the Horn Rights Forum, an exile group with a good record and no money</s12>, <c12>puts</c12> <q12>the dead at between 640 and 700</q12>. Most families have neither bodies nor papers, and without papers there is no ration card. Widows have begun to marry their brothers-in-law.

Ana Lucía Betancur, the Colombian judge who led the inquiry, has investigated massacres on three continents and still carries a paper diary. <q13>What she will remember</q13>, <s13>she</s13> <c13>mused</c13> in the corridor after the session, <q13>is the padlock</q13>. <s14>The country's embassy in Geneva</s14> <c14>did not return calls</c14>.

The register is in a safe now. <q15>"They keep it at twenty degrees,"</q15> <s15>Girma</s15> <c15>remarked</c15>. <q15>"That is more than they did for the children."</q15>
