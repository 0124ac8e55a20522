id: en-03
language: en
date: 2024-09-19
genre: courts
1: speaker=Denise Poole; stance=asserts; source=person
2: speaker=her supervisors; stance=demands; source=group; within=1
3: speaker=Karen Whitlock; stance=asks; source=person
4: speaker=Denise Poole; stance=asserts; source=person
5: speaker=Denise Poole; stance=asserts; source=person; within=4
6: speaker=Karen Whitlock; stance=asks; source=person
7: speaker=Denise Poole; stance=asserts; source=person
8: speaker=her supervisors; stance=demands; source=group; within=7
9: speaker=Mark Salter; stance=accuses; source=person
10: speaker=Mark Salter; stance=asserts; source=person
11: speaker=Denise Poole; stance=admits; source=person
12: speaker=Denise Poole; stance=asserts; source=person
13: speaker=Karen Whitlock; stance=asserts; source=person
14: speaker=Halvorsen Cold Storage; stance=denies; source=organization
15: speaker=-; stance=declines; source=unnamed

TOLEDO, Ohio (AP) — <s1>A former safety manager</s1> <c1>testified</c1> Thursday <q1>that <s2>her supervisors</s2> <c2>told her</c2> <q2>to ignore a broken sprinkler system</q2> weeks before a fire killed six workers at a Toledo warehouse</q1>.

Denise Poole, 47, was the first witness in the manslaughter trial of Halvorsen Cold Storage. Lucas County prosecutor Karen Whitlock walked her through the afternoon of Feb. 6, when an inspector's report landed on her desk.

<s3>WHITLOCK</s3><c3>:</c3> <q3>What did you do with it?</q3>

<s4>POOLE</s4><c4>:</c4> <q4>I took it upstairs. <s5>I</s5> <c5>said</c5> <q5>somebody was going to get hurt</q5>.</q4>

<s6>WHITLOCK</s6><c6>:</c6> <q6>And the response?</q6>

<s7>POOLE</s7><c7>:</c7> <q7><q8>"Write it down and forget it."</q8> That's what <s8>they</s8> <c8>said</c8>. Word for word.</q7>

Several relatives of the dead left the courtroom in tears.

On cross-examination, <s9>defense attorney Mark Salter</s9> <c9>accused</c9> <q9>her of changing her story</q9>. <q10>"There is not one word about a meeting in the first account she gave police,"</q10> <s10>he</s10> <c10>told jurors</c10>.

<s11,12>The witness</s11,12> <c11>acknowledged</c11> <q11>that she had left it out</q11>, <c12>saying</c12> <q12>she was afraid of losing her pension</q12>.

<q13>"She has nothing to gain from this,"</q13> <s13>the prosecutor</s13> <c13>said</c13> outside court. <q13>"She could have kept quiet, and she didn't."</q13>

<s14>Halvorsen</s14> <c14>has denied</c14> <q14>any wrongdoing</q14>. <s15>A spokesperson</s15> <c15>declined to comment</c15> <q15>on the testimony</q15> Thursday. The trial resumes Monday.
