id: ten-28
language: en
date: 2020-09-11
genre: climate
1: speaker=Governor's office; stance=asserts; source=organization
2: speaker=Marisol Quinn; stance=asserts; source=person
3: speaker=sheriff's deputy; stance=demands; source=office; within=2
4: speaker=sheriff's office; stance=denies; source=organization
5: speaker=-; stance=claims; source=unnamed; within=4
6: speaker=fire chief; stance=asserts; source=office
7: speaker=Valley Sentinel; stance=asserts; source=organization
8: speaker=utility memo; stance=asserts; source=document; within=7
9: speaker=Oregon Light & Power; stance=declines; source=organization
10: speaker=Marisol Quinn; stance=asserts; source=person

MEDFORD, Ore. - The sky turned orange at noon, and then the sirens started. By Thursday night the trailer park where Marisol Quinn raised three children was a field of ash.

<q2>"<s3>A deputy</s3> banged on the door and <c3>said</c3>, <q3>'You've got five minutes,'</q3>"</q2> <s2>Ms. Quinn</s2> <c2>recalled</c2>. <q2>"We took the dog and the birth certificates."</q2>

<q1>More than 500,000 Oregonians are under some kind of evacuation order</q1>, <s1>the governor's office</s1> <c1>said</c1>.

<s4>The sheriff's office</s4> <c4>knocked down</c4> <q4><c5>rumors</c5> <q5>that political extremists had set the blaze</q5></q4>. <q6>"Please stop calling 911 about it,"</q6> <s6>the fire chief</s6> <c6>begged</c6>.

<s7>The Valley Sentinel</s7>, <c8>citing</c8> <s8>a company memo</s8>, <c7>reported</c7> <q7,8>that a power line had been sparking for two days</q7,8>. <s9>The utility, Oregon Light & Power</s9>, <c9>declined to answer</c9> <q9>questions about the line</q9>.

Neighbors sifted the ash with kitchen strainers. <q10>"I found one earring,"</q10> <c10>said</c10> <s10>Ms. Quinn</s10>, and laughed, and cried.
