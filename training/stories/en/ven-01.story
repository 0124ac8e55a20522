id: ven-01
language: en
date: 2023-11-21
genre: courts
1: speaker=Lorna Petrie; stance=asserts; source=person
2: speaker=guard; stance=asserts; source=office; within=1
3: speaker=control room; stance=asserts; source=organization; within=2
4: speaker=Crown; stance=accuses; source=organization
5: speaker=Desmond Foley; stance=denies; source=person
6: speaker=Lorna Petrie; stance=admits; source=person
7: speaker=Tunde Akinola; stance=asks; source=person

Three pages of the night log are missing. Nobody has looked for them very hard.

<s1>The custody clerk, Lorna Petrie</s1>, <c1>testified</c1> on Tuesday <q1>that <s2>the guard on the landing</s2> <c2>had told</c2> her <q2><s3>the control room</s3> <c3>was saying</c3> <q3>the cell was empty</q3></q2></q1>. A man was dying in it. She wrote down the time, 02:14, and made a pot of tea.

<q4>Desmond Foley, 44, the shift supervisor, switched off the alarm so that he could watch a boxing match</q4>, <s4>the Crown</s4> <c4>alleges</c4>. <s5>Foley</s5> <c5>has denied</c5> <q5>it</q5> from the first day, and he shook his head again while the footage was played. The jury saw eleven minutes of an empty corridor.

In cross-examination <s6>Petrie</s6> <c6>conceded</c6> <q6>that she had been asleep for part of the night</q6>. <q7>"Which part?"</q7> <c7>inquired</c7> <s7>Tunde Akinola KC, for the defence</s7>.

She did not know. The regulations are silent about tea. Foley's wife has sat in the second row since the trial opened and plans to stay until it ends.
