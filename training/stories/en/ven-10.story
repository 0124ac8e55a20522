id: ven-10
language: en
date: 2024-10-29
genre: culture
1: speaker=Emilio Sartori; stance=asserts; source=person
2: speaker=dealer; stance=asserts; source=office; within=1
3: speaker=Carabinieri; stance=asserts; source=organization
4: speaker=Galerie Vauquelin; stance=denies; source=organization
5: speaker=Galerie Vauquelin; stance=declines; source=organization
6: speaker=laboratory report; stance=asserts; source=document
7: speaker=Emilio Sartori; stance=admits; source=person

ROME — "Woman with a Lemon" hung above a dentist's sofa for nineteen years, and the dentist loved her. She is, it turns out, younger than he is.

<s6>A laboratory report ordered by the insurers</s6> <c6>concluded</c6> in September <q6>that the yellow of the lemon contained a pigment first sold in 1971</q6>. The painter died in 1938. The frame, at least, is genuine.

<s1>Emilio Sartori, the dentist</s1>, <c1>told</c1> investigators <q1>that <s2>a dealer in Lyon</s2> <c2>had assured him</c2> <q2>the canvas came "straight from the widow"</q2></q1>. There was no widow. <s7>He</s7> <c7>owned up to</c7> <q7>having paid in cash</q7>.

<q3>The same hand painted at least sixty works now in private collections</q3>, <c3>according to</c3> <s3>the Carabinieri's art squad, whose officers spent the summer photographing lemons</s3>.

<s4,5>The Galerie Vauquelin</s4,5> <c4>has rejected</c4> <q4>any suggestion of fraud</q4> and <c5>will not say</c5> <q5>where it bought the picture</q5>. Its owner has gone to Brazil.

Sartori has decided to keep her. He has turned the sofa round.
