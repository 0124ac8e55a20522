id: ten-31
language: en
date: 2022-10-05
genre: health
1: speaker=World Health Organization; stance=asserts; source=organization
2: speaker=Gambian ministry of health; stance=asserts; source=organization
3: speaker=Maimuna Ceesay; stance=asserts; source=person
4: speaker=pharmacist; stance=asserts; source=office; within=3
5: speaker=Himachal Remedies; stance=denies; source=organization
6: speaker=Himachal Remedies; stance=asserts; source=organization
7: speaker=The Fortnight; stance=asserts; source=organization
8: speaker=regulator's letter; stance=asserts; source=document; within=7
9: speaker=Indian health ministry; stance=declines; source=organization

BANJUL - <q1>Four cough syrups made in India may be linked to the deaths of 66 children</q1>, <s1>the World Health Organization</s1> <c1>warned</c1> on Wednesday.

<s2>The Gambian ministry of health</s2> <c2>has told</c2> clinics <q2>to stop giving them out</q2>. Volunteers on motorcycles went from compound to compound, collecting bottles in rice sacks.

<q3>"<s4>The pharmacist</s4> <c4>said</c4>, <q4>'One spoon, and he will sleep,'</q4>"</q3> <c3>said</c3> <s3>Maimuna Ceesay, whose son Lamin was two</s3>. <q3>"He slept. Then he could not pass water. On the fifth day he died.

"I do not want money. I want somebody to look at his picture."</q3>

<s5>The manufacturer, Himachal Remedies</s5>, <c5>denied</c5> <q5>exporting untested medicines</q5>. <q6>It was "shocked", and was cooperating fully</q6>, <s6>it</s6> <c6>said</c6>.

But <c8>according to</c8> <s8>a letter from the state regulator</s8> <c7>quoted by</c7> <s7>the magazine The Fortnight</s7>, <q7,8>the factory had failed four inspections since 2011</q7,8>. <s9>India's health ministry</s9> <c9>declined to say</c9> <q9>why it had kept its licence</q9>.
