id: ven-22
language: en
date: 2025-09-09
genre: press review
1: speaker=Tribune of Lusaka; stance=asserts; source=organization
2: speaker=Copper Times; stance=asserts; source=organization
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=president; stance=promises; source=office; within=3
5: speaker=People's Voice; stance=asks; source=organization
6: speaker=Simeon Mulenga; stance=accuses; source=person
7: speaker=mining company; stance=denies; source=organization
8: speaker=government gazette; stance=asserts; source=document
9: speaker=bishops' conference; stance=demands; source=organization
10: speaker=leader writer; stance=asserts; source=office

WHAT THE PAPERS SAY

The dam at Kalulushi gave way ten days ago, and the river is still the colour of a wedding ring. It filled the front pages again on Tuesday.

THE TRIBUNE OF LUSAKA leads with the fish. <q1>They "lay down on the bank like people who have had enough"</q1>, <s1>it</s1> <c1>writes</c1>, over five columns. There is a photograph of a heron.

In THE COPPER TIMES the story is about money. <s2>The paper</s2>, <c3>quoting</c3> <s3>a guest at Saturday's dinner in State House</s3>, <c2>reveals</c2> <q2,3>that <s4>the president</s4> <c4>had promised the mine's owners</c4> over the soup <q4>that the fine "would not hurt"</q4></q2,3>. The fine is $50,000. <q10>"One would pay more,"</q10> <s10>its leader writer</s10> <c10>notes</c10>, <q10>"for the soup."</q10>

THE PEOPLE'S VOICE, which belongs to the president's brother-in-law, sees things differently, and devotes its first four pages to the netball championship. On page five, under the crossword, comes the dam. <q5>Why</q5>, <s5>it</s5> <c5>wonders</c5>, <q5>did the villagers drink from the river at all</q5>?

That remark has travelled. <s6>Simeon Mulenga, an opposition deputy who grew up on the Kafue</s6>, <c6>called</c6> <q6>it "the stupidest sentence printed in this country since independence"</q6>. T-shirts are on sale.

The company bought space in all three. <q7>The water meets "every applicable norm"</q7>, <s7>it</s7> <c7>maintains</c7> in a full-page advertisement with a waterfall. The norm in question was relaxed in June. <q8>The permitted level of acid is now "to be determined"</q8>, <s8>the government gazette</s8> <c8>specifies</c8>.

Only the weekly of the bishops' conference carried the names of the dead. There are three of them, a grandmother and two boys who were watering maize. <s9>The bishops</s9> <c9>call for</c9> <q9>a day of fasting</q9>.

No editor has been to Kalulushi yet. The road is bad, and the rains are early.
