id: ven-05
language: en
date: 2024-09-03
genre: business
1: speaker=Halvorsen & Reed; stance=asserts; source=document
2: speaker=Halvorsen & Reed; stance=admits; source=organization
3: speaker=-; stance=asserts; source=document; within=4
4: speaker=Commodity Wire; stance=asserts; source=organization
5: speaker=Sophie Brandt; stance=asserts; source=person; within=3
6: speaker=Halvorsen & Reed; stance=declines; source=organization
7: speaker=Lars Overgaard; stance=asserts; source=person

<q1>Cocoa trader Halvorsen & Reed has lost 4,000 tonnes of beans that it never owned</q1>, <c1>according to</c1> <s1>a filing with the Copenhagen exchange</s1>.

The shares fell by a third before trading was halted. In the same document <s2>the company</s2> <c2>acknowledged</c2> <q2>"weaknesses in the verification of warehouse receipts"</q2>.

<s4>Commodity Wire</s4>, <c3>citing</c3> <s3>a memo sent to directors in June</s3>, <c4>reported</c4> <q3,4>that <s5>the head of audit, Sophie Brandt</s5>, <c5>had warned</c5> twice <q5>that the sheds in San Pedro were "full of sand and optimism"</q5></q3,4>. Brandt left in July. <s6>The firm</s6> <c6>would not discuss</c6> <q6>her departure</q6>.

Chocolate makers have enough stock to last until Christmas. Prices in London barely moved; hedge funds had bet on a bad harvest anyway, and the weather in Ghana matters more to them than a Danish balance sheet.

<q7>"In this business you count the sacks yourself,"</q7> <s7>Lars Overgaard, a retired broker</s7>, <c7>mused</c7>. <q7>"I always took a long needle."</q7>

The board meets on Friday to decide on a rescue loan.
