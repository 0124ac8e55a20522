id: ven-08
language: en
date: 2025-01-17
genre: politics
1: speaker=Brigid Tallow; stance=promises; source=person
2: speaker=Herald; stance=asserts; source=organization
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=treasurer; stance=accuses; source=office; within=3
5: speaker=Gareth Moxon; stance=accuses; source=person
6: speaker=Brigid Tallow; stance=denies; source=person
7: speaker=poll; stance=asserts; source=document

<q1>I'll be gone by Easter</q1>, <s1>mayor</s1> <c1>tells council</c1>

Nobody clapped. Councillor Brigid Tallow folded her speech twice, put it in her handbag and went to find her coat.

She had run Eastmoor for eleven years, survived three leadership contests and was proud of the tram. The tram is what finished her. It is four years late and £210m over budget, and last week the contractor went bust.

<s2>The Herald</s2>, <c3>quoting</c3> <s3>a cabinet member who resigned in December</s3>, <c2>wrote</c2> on Monday <q2,3>that <s4>the treasurer</s4> <c4>had accused</c4> <q4>her of "hiding the bill in a drawer"</q4></q2,3>.

<q5>"It was two drawers,"</q5> <c5>sneered</c5> <s5>Gareth Moxon, leader of the opposition group</s5>.

<s6>Ms Tallow</s6> <c6>bristled at</c6> <q6>that</q6>: <q6>"There is no drawer. There is a spreadsheet, and he's had it since May."</q6>

<q7>Two in three residents want the line scrapped</q7>, <s7>a poll for the Chamber of Trade</s7> <c7>suggests</c7>. Whoever takes over must decide by June. The deputy mayor is thinking about it; so is his wife, who is also on the council.
