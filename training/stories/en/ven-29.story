id: ven-29
language: en
date: 2025-08-22
genre: regional
1: speaker=Graham Tuttle; stance=asserts; source=person
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=developer; stance=promises; source=organization; within=2
4: speaker=Ross Abernethy; stance=asserts; source=person
5: speaker=Ross Abernethy; stance=denies; source=person
6: speaker=council minutes; stance=asserts; source=document
7: speaker=Dilys Penhaligon; stance=accuses; source=person
8: speaker=Dilys Penhaligon; stance=threatens; source=person
9: speaker=survey; stance=asserts; source=document
10: speaker=-; stance=demands; source=unnamed
11: speaker=-; stance=asserts; source=unnamed
12: speaker=-; stance=asserts; source=unnamed; within=11
13: speaker=vicar; stance=asserts; source=office
14: speaker=Environment Agency; stance=asserts; source=organization
15: speaker=Wealdcroft Homes; stance=promises; source=organization
16: speaker=Graham Tuttle; stance=asserts; source=person

Village that lost its pond wants answers

STOKE AMBREY residents packed the Jubilee Hall on Wednesday night to hear what has become of a body of water that appears in the Domesday Book.

The pond on Duck Lane covered a third of an acre. It had moorhens, a sunken Austin Allegro and, in hard winters, skaters. On the morning of 4 August it was a hole.

<q1>"I was on the telephone within the hour,"</q1> <c1>began</c1> <s1>Graham Tuttle, who has chaired the parish council since 2009 and bred ducks for longer than that</s1>. <q1>"<s2>A young lady in planning</s2> <c2>informed me</c2> <q2>that <s3>the developer</s3> <c3>had given an undertaking</c3> <q3>to put it back</q3></q2>. Put it back! As though they'd borrowed it."</q1>

The developer is Wealdcroft Homes, which is building 64 houses on the old brickfield next door. Diggers have been at work there since May. <s4,5>The firm's regional director, Ross Abernethy, who had driven down from Swindon and was given a chair with a short leg</s4,5>, <c4>blamed</c4> <q4>the driest July in forty years</q4> and <c5>ruled out</c5> <q5>any link with the drainage trench that now runs along the northern boundary</q5>. There was laughter.

The trench is two metres deep. <q6>It was approved in February "with the proviso that no watercourse be affected"</q6>, <c6>according to</c6> <s6>council minutes seen by the Gazette</s6>. A pond, in law, is not a watercourse. Nor is it a reservoir, a lake or a wetland; the statute book has simply never thought about it.

Dilys Penhaligon, 83, did not need the microphone. <q7>They had known exactly what they were doing, these people</q7>, <s7>she</s7> <c7>thundered</c7>, <q7>and they had done it in the week when everybody was at the show</q7>. <q8>If the water is not back by Michaelmas she will chain herself to the first digger, "and I have the chain"</q8>. She has: it hung round the old pump until 1987.

<s9>A survey commissioned by the parish in 2021</s9> <c9>had counted</c9> <q9>114 great crested newts</q9>. Where they are now is a matter for speculation. A dozen have turned up in the cellar of the Plough.

From the back came a <c10>call for</c10> <q10>a boycott of the show homes</q10>, which was carried with five abstentions. <s11>A man in overalls, who gave no name</s11>, <c11>reported</c11> <q11>that <s12>his cousin, one of the drivers</s12>, <c12>had told</c12> him <q12>the bucket "went through something like a plug"</q12></q11>. Mr Abernethy studied the ceiling, which needs paint. He has two small children and would sooner have been at home.

<s13>The vicar, who was in the chair</s13>, <c13>observed</c13> <q13>that the pond had vanished once before, in 1666, and had been found again</q13>. The hall has a plaque about it.

<q14>No licence was needed and none was sought</q14>, <s14>the Environment Agency</s14> <c14>stated</c14> in a two-sentence email on Thursday. It is short of staff. The officer who used to look after the district has been moved to beavers.

<s15>Wealdcroft</s15> <c15>has promised</c15> <q15>"a water feature"</q15>. Its brochure still shows the pond, with swans.

<q16>"We never had swans,"</q16> <c16>sniffed</c16> <s16>Mr Tuttle</s16>.
