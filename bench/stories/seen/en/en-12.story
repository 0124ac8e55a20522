id: en-12
language: en
date: 2025-08-04
genre: disaster
1: speaker=police; stance=asserts; source=organization
2: speaker=Patrick Okello; stance=asserts; source=person
3: speaker=Patrick Okello; stance=claims; source=person
4: speaker=Moses Ssali; stance=denies; source=person
5: speaker=Moses Ssali; stance=asserts; source=person
6: speaker=the owner; stance=promises; source=person; within=5
7: speaker=Moses Ssali; stance=asserts; source=person
8: speaker=Patrick Okello; stance=promises; source=person
9: speaker=Uganda Red Cross; stance=demands; source=organization
10: speaker=Ministry of Works and Transport; stance=asserts; source=organization

Wedding party perishes as boat capsizes on Lake Victoria

KALANGALA. <q1>At least 23 people, most of them from one wedding party, drowned when an overloaded boat went down off Bukasa Island on Sunday night</q1>, <s1>police</s1> <c1>have confirmed</c1>.

The regional police spokesperson, Mr Patrick Okello, arrived at Kaliti landing site at dawn. <q2>“We have 31 survivors and we are still counting,”</q2> <s2>he</s2> <c2>said</c2>.

<s3>Mr Okello</s3> <c3>claimed</c3> <q3>that the coxswain had been drinking waragi at the reception</q3>.

But the chairman of the landing site, Mr Moses Ssali, who lost a niece, would hear none of it. <s4>He</s4> <c4>denied</c4> <q4>that the dead coxswain was drunk</q4>. <q5>“That boy was a Muslim and he did not touch alcohol. The engine was the problem. <s6>The owner</s6> <c6>promised us</c6> <q6>a new one</q6> at Easter,”</q5> <s5>the chairman</s5> <c5>said</c5>.

<q7>“Let them not bury him twice.”</q7>

<s8>The spokesperson</s8> later <c8>promised</c8> <q8>that the engine would be taken to Kampala for inspection</q8>.

<s9>The Uganda Red Cross</s9> <c9>appealed for</c9> <q9>blankets, body bags and fuel</q9> on its X account.

<q10>Boats of that class are allowed to carry 20 passengers</q10>, <c10>according to</c10> <s10>the Ministry of Works and Transport</s10>.
