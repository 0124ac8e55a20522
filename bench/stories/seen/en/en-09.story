id: en-09
language: en
date: 2025-06-16
genre: sport
1: speaker=Mercy Chepkorir; stance=denies; source=person
2: speaker=Mercy Chepkorir; stance=asserts; source=person
3: speaker=Mercy Chepkorir; stance=promises; source=person
4: speaker=Athletics Integrity Unit; stance=asserts; source=organization
5: speaker=Lydia Wanjiku; stance=asserts; source=person
6: speaker=Lydia Wanjiku; stance=asserts; source=person
7: speaker=Mercy Chepkorir; stance=accuses; source=person
8: speaker=-; stance=demands; source=unnamed; within=7
9: speaker=Lydia Wanjiku; stance=denies; source=person
10: speaker=Lydia Wanjiku; stance=praises; source=person
11: speaker=-; stance=asserts; source=unnamed

Doping cloud over Rotterdam champion

ELDORET, Kenya, Monday – <s1>Marathon runner Mercy Chepkorir</s1> <c1>has denied</c1> <q1>ever using a banned substance</q1>, three days after she was provisionally suspended.

<q2>"I have run since I was nine years old with no shoes. What would I want with a needle?"</q2> <s2>the 27-year-old</s2> <c2>said</c2> at her home in Kapsabet. <s3>She</s3> <c3>vowed</c3> <q3>to take the matter to Lausanne if need be</q3>.

<s4>The Athletics Integrity Unit</s4> <c4>announced</c4> on Friday <q4>that a sample she gave in April contained traces of triamcinolone</q4>.

<s5>The national federation's anti-doping head, Lydia Wanjiku</s5>, <c5>said</c5> <q5>the athlete had not listed any injection on her form</q5>. <q6>"The rule is simple: if you are treated, you write it down,"</q6> <c6>said</c6> <s6>Wanjiku, herself a former steeplechaser</s6>.

But <s7>Chepkorir</s7> <c7>alleged</c7> <q7>that <s8>an official at the training camp</s8> <c8>had told her</c8> <q8>to leave the page blank</q8></q7>.

<q9>No such instruction was ever given</q9>, <s9>the anti-doping chief</s9> <c9>responded</c9>. <s10>She</s10> nevertheless <c10>paid tribute to</c10> <q10>the runner's record of more than 40 clean tests</q10>.

<s11>A coach at the camp, who did not want to be identified because he still trains there</s11>, <c11>told Nation Sport</c11> <q11>the injections were common and that "nobody hides them; nobody writes them either"</q11>.

Chepkorir won in Rotterdam in April in two hours, 19 minutes and 44 seconds. She has until June 30 to request that the B sample be opened.
