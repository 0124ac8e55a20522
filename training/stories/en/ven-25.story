id: ven-25
language: en
date: 2025-04-08
genre: courts
1: speaker=Oliver Benning; stance=asserts; source=person
2: speaker=Priscilla Dane; stance=asserts; source=person; within=1
3: speaker=Marcus Thole; stance=asserts; source=person; within=2
4: speaker=Claudia Reyes; stance=asks; source=person
5: speaker=Oliver Benning; stance=admits; source=person
6: speaker=complaint; stance=accuses; source=document
7: speaker=Marcus Thole; stance=claims; source=person; within=6
8: speaker=Marcus Thole; stance=denies; source=person
9: speaker=Securities Bureau; stance=asserts; source=document
10: speaker=text message; stance=demands; source=document
11: speaker=Harold Kim; stance=demands; source=person
12: speaker=Priscilla Dane; stance=asserts; source=person
13: speaker=Marcus Thole; stance=promises; source=person; within=12
14: speaker=Evening Ledger; stance=asserts; source=organization
15: speaker=-; stance=asserts; source=unnamed; within=14
16: speaker=Claudia Reyes; stance=accuses; source=person

NEW YORK — Day six of the Thole trial belonged to a tennis coach.

Oliver Benning, 29, has a good backhand and a bad memory. He came in a borrowed blazer, took the oath in a voice that the stenographer could not hear, and looked everywhere but at the man who had once been his best pupil.

That man, Marcus Thole, built Corvane Therapeutics from a rented garage into a company worth $6 billion, on the strength of a heart pill that does not work. He is charged with eleven counts of securities fraud. He is also, at 52, a decent doubles player.

<q1>"<s2>Priscilla</s2> came off court and <c2>told</c2> me <q2>that <s3>Marcus</s3> <c3>had said</c3>, between sets, <q3>the trial was a bust and to get out by Friday</q3></q2>,"</q1> <s1>Benning</s1> <c1>testified</c1>. He sold on Thursday. So did his mother, his dentist and a man who strings rackets in Queens.

<q4>"Did you hear Mr. Thole say that yourself?"</q4> <c4>asked</c4> <s4>Claudia Reyes, for the defense</s4>.

<q5>He had not</q5>, <s5>the coach</s5> <c5>acknowledged</c5>. He had been picking up balls.

The law on hearsay fills three shelves, and the lawyers spent forty minutes in front of the bench taking books down from them. Jurors ate mints. When the whispering was over, <s11>Judge Harold Kim</s11> <c11>instructed them</c11> <q11>to treat the sentence as evidence of what Benning had done, and not of what Thole had known</q11>.

Prosecutors have better cards. <s6>The amended complaint, unsealed last month</s6>, <c6>alleges</c6> <q6>that Thole received the failed results on 3 May, locked them in a safe, and on 9 May <c7>boasted to investors</c7> in Boston <q7>of "the cleanest data I have ever seen"</q7></q6>. It was raining in Boston that day; there is a photograph of him under an umbrella with the company's logo.

<s9>A Securities Bureau analysis shown on a screen</s9> <c9>established</c9> <q9>that $41 million in losses had been avoided by the members of a single country club</q9>. Then came the message. <q10>"Delete, then delete this,"</q10> <s10>it</s10> <c10>read</c10>. It had been sent from a phone registered to Thole's dog walker, who owned no dog, no phone and, as it turned out, no knowledge of English.

Through all this the defendant, <s8>who</s8> <c8>maintains</c8> <q8>that he believed in the pill until the end</q8>, drew boats on a legal pad.

Priscilla Dane, an heiress to a cereal fortune, has not been charged. She takes the stand on Thursday under an agreement whose terms are secret. In a deposition last fall <s12>she</s12> <c12>recalled</c12> <q12>that <s13>Thole</s13> <c13>had pledged</c13> <q13>to "make everyone whole"</q13> if the worst came to the worst</q12>. Nobody has been made whole yet.

<s14>The Evening Ledger</s14>, <c15>attributing the information to</c15> <s15>a person close to the family</s15>, <c14>reported</c14> over the weekend <q14,15>that she and Thole were engaged for eleven days in 2022</q14,15>. <s16>Ms. Reyes</s16>, fresh from her success with the coach, <c16>complained of</c16> <q16>"trial by gossip column"</q16>.

The pill was called Serenox. Some 14,000 people took it in the belief that it would keep them alive, and it seems to have done them neither harm nor good. They are not represented in the courtroom. One of them, a retired bus driver from Yonkers, comes every day with a thermos and sits in the last row. He has not sold his shares.
