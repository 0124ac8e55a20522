id: ten-15
language: en
date: 2024-11-21
genre: courts
1: speaker=Tesfaye Wolde; stance=asserts; source=person
2: speaker=guard; stance=asserts; source=office; within=1
3: speaker=prosecutors; stance=accuses; source=group
4: speaker=Tesfaye Wolde; stance=denies; source=person
5: speaker=judge; stance=doubts; source=office
6: speaker=Horn Monitor; stance=asserts; source=organization
7: speaker=two lawyers; stance=asserts; source=group; within=6
8: speaker=interior minister; stance=demands; source=office; within=7
9: speaker=justice ministry; stance=declines; source=organization

ADDIS ABABA - A newspaper editor held since March walked free on bail on Thursday, to the cheers of his family.

<q1>"This morning <s2>a guard</s2> <c2>shouted</c2>, <q2>'Take your blanket, you are going,'</q2> and I thought it was another prison,"</q1> <s1>Tesfaye Wolde</s1> <c1>told</c1> the Horn Monitor. He embraced his daughter, who was born while he was inside.

<s3>Prosecutors</s3> <c3>had charged</c3> <q3>him with inciting unrest in three editorials</q3>. <s4>He</s4> <c4>denied</c4> <q4>the charge</q4>. <s5>The judge</s5> <c5>wondered aloud</c5> <q5>why a man who had surrendered his passport should be thought likely to flee</q5>.

<s6>The Monitor</s6>, <c7>citing</c7> <s7>two lawyers</s7>, <c6>reported</c6> <q6,7>that <s8>the interior minister</s8> <c8>had demanded</c8> <q8>his return to custody within the hour</q8></q6,7>.

<s9>The justice ministry</s9> <c9>did not respond to a request for comment</c9>. The editor plans to print again in January.
