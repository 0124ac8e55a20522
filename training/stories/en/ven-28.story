id: ven-28
language: en
date: 2024-12-02
genre: round-up
1: speaker=police; stance=asserts; source=organization
2: speaker=Agence Centrale; stance=asserts; source=organization
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=miners; stance=asserts; source=group; within=3
5: speaker=mine's owner; stance=denies; source=organization
6: speaker=weather office; stance=asserts; source=organization
7: speaker=Tevita Fonua; stance=asserts; source=person
8: speaker=grandfather; stance=asserts; source=person; within=7
9: speaker=government; stance=demands; source=organization
10: speaker=Court of Audit; stance=asserts; source=organization
11: speaker=transport ministry; stance=admits; source=organization
12: speaker=transport ministry; stance=accuses; source=organization
13: speaker=Ludmila Kratochvil; stance=asserts; source=person
14: speaker=zoo; stance=asserts; source=organization
15: speaker=-; stance=claims; source=unnamed; within=16
16: speaker=zoo; stance=denies; source=organization
17: speaker=Interpol; stance=asserts; source=organization
18: speaker=opposition; stance=accuses; source=group

WORLD IN BRIEF

KINSHASA. Rain stopped the search at a collapsed cobalt pit near Kolwezi on Monday, the third day. <q1>Nineteen bodies have been brought up, among them those of two boys</q1>, <c1>according to</c1> <s1>police</s1>. The true depth of the shaft is not known. <s2>Agence Centrale</s2>, <c3>citing</c3> <s3>a priest at the site</s3>, <c2>reported</c2> <q2,3>that <s4>miners who got out</s4> <c4>had described</c4> <q4>a foreman pulling up the only rope</q4></q2,3>. <s5>The mine's owner, Katanga Deep</s5>, <c5>denied</c5> <q5>that it employed anyone there</q5>. Illegal pits outnumber licensed ones in the province by ten to one, and the price of cobalt has doubled since spring.

NUKU'ALOFA. Cyclone Moana passed fifty kilometres north of the Tongan capital overnight, took eleven roofs and moved on towards Fiji. No one was hurt. <q6>It was the earliest storm of its strength since records began in 1921</q6>, <s6>the weather office</s6> <c6>said</c6>. On Vava'u the wharf has gone. <q7>"<s8>My grandfather</s8> <c8>always warned us</c8> <q8>that the first one comes for the roofs and the second for the people</q8>,"</q7> <s7>Tevita Fonua, who keeps the post office</s7>, <c7>told</c7> the island radio. Schools reopen on Wednesday. <s9>The government</s9> <c9>appealed to</c9> <q9>families to boil water</q9>.

PRAGUE. The new line from the airport to the main station was to take four years. It is in its eleventh. Money has been spent on two tunnels, one of which, it turned out, leads to the other. <s10>The Court of Audit</s10> <c10>concluded</c10> in a report on Monday <q10>that 9 billion crowns had been "buried in the literal sense"</q10>. <s11,12>The transport ministry</s11,12> <c11>admitted</c11> <q11>"geometrical difficulties"</q11> and <c12>pointed the finger at</c12> <q12>the surveyors</q12>. Taxi drivers plan a party. <q13>"I bought my flat because of that train,"</q13> <c13>said</c13> <s13>Ludmila Kratochvil, 66, who moved to Ruzyně in 2014</s13>. <q13>"Now I'm too old to fly."</q13>

ROTTERDAM. A red panda is back behind glass after nine days at large. Keepers found it asleep in the organ loft of a church, wrapped in a choirboy's surplice. <q14>Pixel had lost 400 grams</q14>, <s14>the zoo</s14> <c14>announced</c14>, <q14>but none of his dignity</q14>. <s16>It</s16> <c16>rejected</c16> <q16><c15>rumours</c15> <q15>that the animal had been let out for publicity</q15></q16>. Ticket sales are up by a third. The organist believes in miracles and has decided to say nothing.

ASUNCIÓN. Parliament sat through the night and did not vote. At issue is a law that would let the president keep his immunity after leaving office, which he does in eleven days. <s17>Interpol</s17> <c17>confirmed</c17> on Sunday <q17>that it was looking for his brother</q17>. <s18>Opposition deputies, who brought pillows</s18>, <c18>decried</c18> <q18>"a cloak sewn for one family"</q18>. The galleries were cleared twice. At dawn both sides sang the national anthem, in different keys, and went home to shave.
