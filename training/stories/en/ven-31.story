id: ven-31
language: en
date: 2025-01-30
genre: business
1: speaker=NordHavn; stance=accuses; source=document
2: speaker=Pauline Achterberg; stance=doubts; source=person
3: speaker=Pauline Achterberg; stance=asserts; source=person
4: speaker=captains; stance=asserts; source=group; within=3
5: speaker=head office; stance=demands; source=organization; within=4
6: speaker=Jens Falkenby; stance=denies; source=person
7: speaker=Jens Falkenby; stance=asserts; source=person
8: speaker=Baltic Shipping Gazette; stance=asserts; source=organization
9: speaker=letter; stance=asserts; source=document; within=8
10: speaker=Ostsee Mutual; stance=threatens; source=organization; within=9
11: speaker=Ostsee Mutual; stance=declines; source=organization
12: speaker=seafarers' union; stance=demands; source=organization
13: speaker=Jens Falkenby; stance=promises; source=person
14: speaker=Maritime Institute; stance=asserts; source=document
15: speaker=-; stance=asks; source=unnamed
16: speaker=finance director; stance=asserts; source=office
17: speaker=Pauline Achterberg; stance=asserts; source=person

ANALYSIS-How a Danish shipping line sailed into a hole of its own making

Every container that NordHavn carried in the last quarter of 2024 cost it eleven dollars more than it earned. There were 900,000 of them.

<s1>The results statement, which runs to a page and a half</s1>, <c1>blames</c1> <q1>"exceptional routing events" for the loss</q1>. In plain language, ships went round Africa. So did everybody else's. The competition made money on it, because longer voyages mean fewer free ships and fewer free ships mean higher rates.

<s2>Pauline Achterberg, who follows the sector for Bank Merwede in Rotterdam</s2>, <c2>disputed</c2> <q2>that the Red Sea explained anything</q2>. Her own calculation fills one sheet. NordHavn sold its space for 2024 in the autumn of 2023, when rates were at their lowest, on twelve-month contracts that nobody in the industry signs in a trough. <q3>"<s4>Captains</s4> <c4>were complaining to us</c4> as early as March <q4>that <s5>head office</s5> <c5>had told</c5> them <q5>to slow down and save fuel, contract or no contract</q5></q4>,"</q3> <s3>she</s3> <c3>said</c3>. <q3>"You cannot sell speed and buy slowness."</q3>

The man who signed the contracts is Jens Falkenby. He is 47, rows before breakfast and inherited the line from an aunt. He had never wanted it; he studied the organ. When he took over in 2017 he replaced the board with friends, the friends with consultants, and in the end the consultants with a programme called "Lodestar", which forecast freight rates from satellite pictures of car parks.

<s6>Falkenby</s6> <c6>brushed off</c6> <q6>talk of a liquidity crisis</q6> on Thursday. <q7>The fleet was young, the order book was full</q7>, <s7>he</s7> <c7>assured reporters</c7>, <q7>and Lodestar had been right "in six quarters out of nine"</q7>. He smiled throughout. A muscle in his cheek did not.

<s8>The Baltic Shipping Gazette</s8> <c8>revealed</c8> this week, <c9>on the basis of</c9> <s9>a letter dated 14 January</s9>, <q8,9>that <s10>the insurer, Ostsee Mutual</s10>, <c10>had threatened</c10> <q10>to suspend cover for nine vessels unless premiums were paid by Friday</q10></q8,9>. An uninsured ship may not enter any port in the Union. <s11>Ostsee</s11> <c11>would neither confirm nor deny</c11> <q11>the letter</q11>.

Banks hold most of the debt, some €2.3 billion of it, secured on hulls whose value falls with every day that the Suez route seems closer to reopening. That is the irony of the business: peace is bad for it. <q14>A return to the canal would idle one ship in eight worldwide</q14>, <s14>a study by the Maritime Institute in Gdynia</s14> <c14>calculated</c14> in December.

The crews, 3,100 men and a few dozen women from the Philippines, India and Ukraine, have been paid until the end of the month. <s12>Their union</s12> <c12>is pressing for</c12> <q12>a guarantee of wages and tickets home</q12>. Falkenby has one more thing to sell, a terminal in Aarhus with a view of his old school. <q13>It will go "only over my dead body"</q13>, <s13>he</s13> <c13>has vowed</c13>. In 2019 he used the same words of the tugboats.

At the meeting in the Hotel Royal the sandwiches were excellent. <q15>Who</q15>, <s15>a shareholder in a yellow pullover</s15> <c15>asked</c15>, <q15>had decided on the contracts</q15>? <s16>The finance director, Falkenby's third in four years</s16>, looked at his shoes and <c16>replied</c16> <q16>that it had been a collective process</q16>.

<q17>"So nobody,"</q17> <s17>Achterberg</s17> <c17>translated</c17> later. The shares closed at 4.10 crowns, down 38 percent, and the Royal's pianist, who knew nothing of all this, played "La Mer".
