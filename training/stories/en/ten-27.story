id: ten-27
language: en
date: 2021-03-29
genre: business
1: speaker=Suez authority; stance=asserts; source=organization
2: speaker=Suez authority; stance=denies; source=organization
3: speaker=crew union; stance=asserts; source=organization
4: speaker=captain; stance=asserts; source=office; within=3
5: speaker=pilot; stance=demands; source=office; within=4
6: speaker=Lloyd's Gazette; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=ship's owner; stance=admits; source=organization
9: speaker=shipping analysts; stance=asserts; source=group
10: speaker=Hossam Radwan; stance=asserts; source=person
11: speaker=-; stance=accuses; source=unnamed; within=2

The giant is moving. Tugs hooted and bulldozer drivers waved their shirts as the stranded container ship swung free on Monday after six days across the Suez Canal.

<s1>The canal authority</s1> <c1>said</c1> <q1>traffic would resume by evening</q1>. <s2>It</s2> <c2>has rejected</c2> <q2><c11>suggestions</c11> <q11>that its own pilots were at fault</q11></q2>.

But <s3>a seafarers' union</s3> <c3>says</c3> <q3><s4>the captain</s4> <c4>told</c4> it by satellite phone <q4>that <s5>one of the pilots</s5> <c5>had ordered</c5> <q5>"hard right, full ahead"</q5> in a sandstorm</q4></q3>. <s6>Lloyd's Gazette</s6>, <c7>quoting</c7> <s7>a source close to the inquiry</s7>, <c6>reports</c6> <q6,7>that the two pilots had argued</q6,7>.

<s8>The ship's Japanese owner</s8> <c8>has apologised for</c8> <q8>the "tremendous trouble"</q8>. <q9>Each day cost world trade up to $10bn</q9>, <c9>in the estimate of</c9> <s9>shipping analysts</s9>. Insurers want their money back.

<q10>"For a week I was the most famous man in my village,"</q10> <c10>said</c10> <s10>Hossam Radwan, who drove the small yellow digger</s10>. <q10>"Now I want to sleep."</q10>
