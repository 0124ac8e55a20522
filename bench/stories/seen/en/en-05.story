id: en-05
language: en
date: 2025-09-23
genre: business
1: speaker=Ngozi Eberechi; stance=threatens; source=person
2: speaker=Ngozi Eberechi; stance=asserts; source=person
3: speaker=Ngozi Eberechi; stance=accuses; source=person
4: speaker=Amina Sule; stance=demands; source=person
5: speaker=Amina Sule; stance=asserts; source=person
6: speaker=Amina Sule; stance=asserts; source=person; within=5
7: speaker=Ngozi Eberechi; stance=denies; source=person
8: speaker=Coastline Depots Ltd; stance=denies; source=organization
9: speaker=Coastline Depots Ltd; stance=asserts; source=organization
10: speaker=-; stance=asserts; source=unnamed
11: speaker=Amina Sule; stance=promises; source=person

Fuel scarcity looms as tanker drivers, depots face off

By Our Correspondent, Lagos

<s1>The National Association of Haulage Workers' president, Mrs Ngozi Eberechi</s1>, on Tuesday <c1>threatened</c1> <q1>to withdraw all petroleum tankers from the roads by Friday midnight if depot owners failed to pay the rates agreed in March</q1>.

Addressing journalists in Apapa, <s2>Eberechi</s2> <c2>lamented</c2> <q2>that her members were "buying diesel at N1,350 and carrying product at the price of last year"</q2>. <s3>She</s3> <c3>accused</c3> <q3>Coastline Depots Ltd, the largest operator on the axis, of hiding behind court injunctions</q3>.

But <s4>the Permanent Secretary in the Ministry of Labour, Hajiya Amina Sule</s4>, <c4>appealed to</c4> <q4>the union to sheathe its sword</q4>. <q5>“<s6>I</s6> <c6>have told them</c6> <q6>that negotiation is still open</q6>. You cannot be at the table and at the gate at the same time,”</q5> <s5>the Permanent Secretary</s5> <c5>said</c5> in Abuja.

<s7>The union leader</s7> <c7>denied</c7> <q7>that any meeting had been fixed</q7>.

In a statement signed by its company secretary, <s8,9>Coastline</s8,9> <c8>dismissed</c8> <q8>the accusation as baseless</q8> and <c9>stated</c9> <q9>that it had paid N2.4bn to transporters since June</q9>.

<s10>A depot manager who pleaded not to be named, as he was not permitted to speak for the firm</s10>, <c10>told our correspondent</c10> <q10>that loading had already dropped by half</q10>. Queues were seen at filling stations in Ikeja and Ojota.

<s11>Hajiya Sule</s11> <c11>promised</c11> <q11>to bring both parties together on Thursday</q11>.
