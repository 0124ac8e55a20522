id: ten-32
language: en
date: 2024-08-06
genre: politics
1: speaker=Tahmina Akter; stance=asserts; source=person
2: speaker=army chief; stance=promises; source=office; within=1
3: speaker=army chief; stance=asserts; source=office
4: speaker=student leaders; stance=threatens; source=group
5: speaker=Dhaka Chronicle; stance=asserts; source=organization
6: speaker=-; stance=asserts; source=unnamed; within=5
7: speaker=home minister; stance=asks; source=office; within=6
8: speaker=home minister's son; stance=denies; source=person
9: speaker=Abdul Mannan; stance=asks; source=person

DHAKA: The gates of the home minister's bungalow stood open on Monday afternoon, and people carried away chairs, saris, a fish as long as an arm.

<q1>"<s2>The army chief</s2> <c2>gave his word</c2> <q2>that no more bullets would be fired</q2>, and this time it was true,"</q1> <c1>said</c1> <s1>Tahmina Akter, a student of economics whose brother was shot on 19 July</s1>. <q3>An interim government would be formed</q3>, <s3>the general</s3> <c3>announced</c3> on television.

<s4>Student leaders</s4> <c4>have threatened</c4> <q4>fresh protests if a soldier heads it</q4>.

<c5>According to</c5> <s5>the Dhaka Chronicle</s5>, which <c6>cites</c6> <s6>an aide who was in the room</s6>, <q5,6><s7>the minister</s7> <c7>had asked</c7> <q7>to record a farewell speech</q7> but was given forty-five minutes to pack</q5,6>. <s8>Her son</s8> <c8>denied</c8> <q8>that she planned to seek asylum in London</q8>.

At the fish market, Abdul Mannan went on cutting ice. <q9>"Will rice be cheaper,"</q9> <s9>he</s9> <c9>wanted to know</c9>, <q9>"on Thursday?"</q9> Police stations were burning, and the traffic was directed by schoolboys.
