id: ven-09
language: en
date: 2021-06-24
genre: health
1: speaker=Mercy Adongo; stance=asserts; source=person
2: speaker=driver; stance=asserts; source=office; within=1
3: speaker=depot; stance=asserts; source=organization; within=2
4: speaker=World Health Organization; stance=asserts; source=organization
5: speaker=county government; stance=denies; source=organization
6: speaker=county government; stance=accuses; source=organization
7: speaker=ledger; stance=asserts; source=document
8: speaker=-; stance=asks; source=unnamed
9: speaker=Mercy Adongo; stance=asserts; source=person

The fridge at Kanyarkwat dispensary runs on the sun. When the sun goes down the nurse wraps it in blankets.

No measles vaccine has come since April. <q1>"<s2>The driver</s2> <c2>swears</c2> <q2><s3>the depot</s3> <c3>told</c3> him <q3>we'd already been served</q3></q2>,"</q1> <c1>complained</c1> <s1>the nurse, Mercy Adongo</s1>, counting spoons. It is nine hours to the depot by motorbike, and she has done it twice.

<q4>Some 1,900 children</q4>, <s4>the World Health Organization</s4> <c4>estimates</c4>, <q4>have caught the disease in West Pokot this year</q4>.

<s5,6>The county government</s5,6> <c5>disputes</c5> <q5>that figure</q5> and <c6>has blamed</c6> <q6>"herders who refuse to be counted"</q6>. <s7>Its own ledger, pinned to the wall in Kapenguria</s7>, <c7>shows</c7> <q7>no delivery to Kanyarkwat for eleven weeks</q7>.

<c8>Asked</c8> <q8>whether she had thought of leaving</q8>, Adongo laughed. <q9>"Who would do the blankets?"</q9>

Her replacement was due in 2019. The post has been advertised four times. Two goats sleep in the maternity room.
