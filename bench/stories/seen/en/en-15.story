id: en-15
language: en
date: 2025-02-06
genre: business
1: speaker=Northgate Building Society; stance=asserts; source=organization
2: speaker=Simon Ashby; stance=asserts; source=person
3: speaker=Derek Moult; stance=accuses; source=person
4: speaker=Simon Ashby; stance=promises; source=person; within=3
5: speaker=Colin Fairweather; stance=demands; source=person
6: speaker=Age Matters North; stance=asserts; source=organization
7: speaker=Simon Ashby; stance=denies; source=person
8: speaker=Derek Moult; stance=threatens; source=person

Northgate to shut 61 branches: what they said

<s1>Northgate Building Society</s1> <c1>announced</c1> on Thursday <q1>that it would close a third of its branches by the end of the year</q1>. Here is some of the reaction.

<s2>SIMON ASHBY, CHIEF EXECUTIVE, NORTHGATE</s2><c2>:</c2>

<q2>“Nine in ten of our members now bank on a phone. We have kept the lights on in some of these places for a dozen customers a day. I would rather spend that money on savings rates.”</q2>

<s3>DEREK MOULT, NATIONAL OFFICER, FINANCE WORKERS' UNION</s3><c3>:</c3>

<q3>“Six months ago <s4>Mr Ashby</s4> <c4>promised staff</c4> <q4>there would be no closures before 2027</q4>. He has misled 800 people who were daft enough to believe him.”</q3>

<s5>COLIN FAIRWEATHER, MP FOR SKELBY AND THE DALES</s5><c5>:</c5>

<q5>“The regulator must step in. In Skelby the nearest counter will be 27 miles away, over a road that is shut whenever it snows.”</q5>

<s6>AGE MATTERS NORTH, CHARITY</s6><c6>:</c6>

<q6>“For many older people the branch is the only place where somebody knows their name.”</q6>

Speaking later on local radio, <s7>the chief executive</s7> <c7>denied</c7> <q7>he had misled anyone</q7>. <s8>The union man</s8>, on the same programme, <c8>said</c8> <q8>his members would be balloted for strike action “before the paint is dry on the To Let signs”</q8>.
