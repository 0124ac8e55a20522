id: ven-26
language: en
date: 2022-09-18
genre: interview
1: speaker=Philippa Rooke; stance=asserts; source=person
2: speaker=-; stance=asks; source=unnamed
3: speaker=Philippa Rooke; stance=admits; source=person
4: speaker=Philippa Rooke's father; stance=asserts; source=person; within=3
5: speaker=-; stance=asks; source=unnamed
6: speaker=trustees; stance=accuses; source=group; within=5
7: speaker=Philippa Rooke; stance=denies; source=person
8: speaker=chairman; stance=asserts; source=office; within=7
9: speaker=-; stance=demands; source=unnamed; within=8
10: speaker=-; stance=asks; source=unnamed
11: speaker=National Archive; stance=asserts; source=organization; within=10
12: speaker=Philippa Rooke; stance=declines; source=person
13: speaker=-; stance=asks; source=unnamed
14: speaker=Philippa Rooke; stance=asserts; source=person
15: speaker=porter; stance=asserts; source=office; within=14
16: speaker=museum; stance=asserts; source=organization
17: speaker=chairman; stance=denies; source=office

THE SATURDAY INTERVIEW

<q1>"I was pushed, but I had been standing near the edge"</q1>

Dame Philippa Rooke ran the Ashdown Museum for twenty-two years. In that time the number of visitors trebled, the roof was mended and the dodo was stolen and returned. In June she cleared her desk in an afternoon. She lives with two whippets in a cottage near Rye, where the tea is strong and every clock shows a different time.

<s2>Q</s2><c2>:</c2> <q2>Why did you go?</q2>

<s3>A</s3><c3>:</c3> <q3>I lost an argument about a cupboard. People think it must have been something grand. My father was an auctioneer, and <s4>he</s4> <c4>used to say</c4> <q4>that families never break over the house, they break over the spoons</q4>. Well, this was spoons. I handled it badly and I raised my voice.</q3>

<s5>Q</s5><c5>:</c5> <q5>It can't only have been a cupboard. <s6>The trustees</s6> <c6>speak of</c6> <q6>"a pattern of unilateral acquisitions"</q6>. Were you buying things behind their backs?</q5>

<s7>A</s7><c7>:</c7> <q7>Every single purchase went through committee. What happened is that <s8>the chairman</s8> took me to lunch and <c8>let slip</c8> <q8>that <s9>a certain donor</s9> <c9>was insisting</c9> <q9>on having the Benin room closed before he signed</q9></q8>. I put down my fork. I don't believe I have ever left a sole on the plate before.</q7>

She gets up to let the dogs out. One of them is called Sotheby. Through the window the marsh lies flat and silver, and a tractor is going round and round in it for no reason that a visitor from London can see. Her book, "Dust: A Love Story", comes out in March, and the publisher has paid more for it than the museum paid her in five years.

<s10>Q</s10><c10>:</c10> <q10>About the diaries. <s11>The National Archive</s11> <c11>says</c11> <q11>eleven volumes are missing</q11>. Do you have them?</q10>

<s12>A</s12><c12>:</c12> <q12>My lawyer would be cross if I talked about the diaries. Have a biscuit.</q12>

<s13>Q</s13><c13>:</c13> <q13>Do you miss it?</q13>

<s14>A</s14><c14>:</c14> <q14>I miss the mornings. I used to walk through before opening, in my socks, so as not to wake anything. One day I met the old porter, Mr Gill, coming the other way in his socks. <s15>He</s15> <c15>told</c15> me <q15>he'd been doing it since 1974</q15>. We never mentioned it again.

The cleaners knew, of course. Cleaners know everything. If you want to find out how a museum is run, don't read the annual report, read the bins.</q14>

The light is going. She refuses to switch on a lamp before six; it is a principle, or a habit, and at seventy-four the difference hardly matters to her. On the wall hangs a single picture, a child's drawing of a dodo with a suitcase.

In reply to questions <s16>the museum</s16> <c16>wrote</c16> <q16>that it was "grateful for Dame Philippa's service" and that the Benin room was shut for repairs to the floor</q16>. The floor was laid in 2019. <s17>The chairman, a former banker who collects barometers</s17>, <c17>called</c17> <q17>the account of the lunch "imaginative"</q17>.

The sole, for what it is worth, is still on the menu. It costs £38, and it comes without spoons.
