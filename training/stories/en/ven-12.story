id: ven-12
language: en
date: 2025-03-04
genre: business
1: speaker=union; stance=asserts; source=organization
2: speaker=plant manager; stance=asserts; source=office; within=1
3: speaker=head office; stance=asserts; source=organization; within=2
4: speaker=Tessera Glass; stance=asserts; source=document
5: speaker=Tessera Glass; stance=accuses; source=document
6: speaker=Wolfgang Pichler; stance=asserts; source=person
7: speaker=economy ministry; stance=promises; source=organization
8: speaker=Wolfgang Pichler; stance=threatens; source=person

LINZ (Regional) — The furnace at Tessera Glass has burned without a break since 1958. If it cools, it cracks.

<c1>Word from</c1> <s1>the union</s1> <q1>that <s2>the plant manager</s2> <c2>had confided to shop stewards</c2> <q2>that <s3>head office</s3> <c3>had told</c3> him <q3>"to let it go out"</q3></q2></q1> brought four hundred people to the gates on Tuesday, many in slippers. The night shift stayed inside.

<q4>No decision has been taken</q4>, <c4>says</c4> <s4>a two-line notice on the company's website</s4>, <q4>and none is imminent</q4>; <s5>it</s5> <c5>blames</c5> <q5>"speculation in social media"</q5>.

<q6>"I found out from the baker,"</q6> <c6>snapped</c6> <s6>Wolfgang Pichler, who has tended the furnace for thirty years and whose father lit it</s6>. <q8>If anyone comes to turn off the gas, he will "sit on the valve"</q8>, <s8>he</s8> <c8>vowed</c8>.

Gas costs three times what it did in 2020. Tessera made a loss of €19m last year and paid a dividend all the same. <s7>The economy ministry</s7> <c7>has held out the prospect of</c7> <q7>aid</q7>.

Bottles, meanwhile, kept coming down the line, 900 a minute, green.
