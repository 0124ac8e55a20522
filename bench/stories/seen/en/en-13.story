id: en-13
language: en
date: 2025-05-14
genre: courts
1: speaker=Fiona Latimer; stance=asserts; source=person
2: speaker=Fiona Latimer; stance=asserts; source=person
3: speaker=Sandra Keogh; stance=asserts; source=person; within=2
4: speaker=Sandra Keogh; stance=denies; source=person
5: speaker=Joanna Peel; stance=accuses; source=person
6: speaker=Joanna Peel; stance=asserts; source=person
7: speaker=Rosalind Carrow; stance=demands; source=person
8: speaker=Fiona Latimer; stance=admits; source=person
9: speaker=Rosalind Carrow; stance=asserts; source=person
10: speaker=a note on her own desk; stance=asserts; source=document; within=1

<q1>A care home manager drained almost £300,000 from the accounts of residents with dementia, and <s10>a note on her own desk</s10> <c10>read</c10> <q10>“sort Elsie's money before audit”</q10></q1>, <s1>a prosecutor</s1> <c1>has told the Old Bailey</c1>.

<s2>Fiona Latimer KC</s2> <c2>said</c2> <q2>that Sandra Keogh, 52, went on two cruises and bought a horsebox with the proceeds, and that when confronted by a junior colleague <s3>she</s3> <c3>replied</c3>: <q3>“They won't miss what they can't remember”</q3></q2>.

<s4>Ms Keogh, of Basildon, Essex</s4>, <c4>denies</c4> <q4>14 counts of fraud by abuse of position</q4>.

Opening the defence case on Wednesday, <s5>Joanna Peel KC</s5> <c5>accused</c5> <q5>the home's owners of looking for a scapegoat</q5>. <q6>“There were five people with the password. The jury has been shown one of them,”</q6> <s6>she</s6> <c6>said</c6>.

When Ms Peel turned to the owners' tax affairs, Mrs Justice Carrow intervened. <s7>The judge, Rosalind Carrow</s7>, <c7>told the barrister</c7> <q7>to “stick to the indictment and spare us the history”</q7>.

<s8>Ms Latimer</s8> <c8>conceded</c8> in the afternoon <q8>that the handwriting on the note had not been tested</q8>.

The jury was sent home shortly before 4pm. <q9>The case was expected to last three weeks</q9>, <s9>her ladyship</s9> <c9>said</c9>, <q9>“and I should not book anything for June”</q9>.
