id: en-23
language: en
date: 2025-07-22
genre: courts
1: speaker=jury; stance=asserts; source=group
2: speaker=Warren Stokely; stance=asserts; source=person
3: speaker=Emmett Vance; stance=asserts; source=person
4: speaker=Emmett Vance; stance=promises; source=person
5: speaker=Paul Okafor-Reed; stance=asserts; source=person
6: speaker=Glenn Tibbets; stance=asserts; source=person; within=5
7: speaker=Glenn Tibbets; stance=denies; source=person
8: speaker=Warren Stokely; stance=asserts; source=person
9: speaker=Emmett Vance; stance=accuses; source=person
10: speaker=Paul Okafor-Reed; stance=declines; source=person

<s1>Jury</s1><c1>:</c1> <q1>Kentucky doctor guilty in pill mill case</q1>

LEXINGTON, Kentucky, July 22 (Reuters) - A Kentucky physician was convicted on Tuesday of prescribing more than two million opioid pills to patients he had barely examined, capping one of the longest trials of its kind in the state.

Glenn Tibbets, 63, showed no emotion as the verdict was read. <q2>"You'll be home tonight, doctor, but I would not unpack,"</q2> <s2>U.S. District Judge Warren Stokely</s2> <c2>told him</c2>.

<s3,4>Defense lawyer Emmett Vance</s3,4> <c3>said</c3> <q3>his client was "a country doctor who trusted people in pain"</q3> and <c4>vowed</c4> <q4>to appeal</q4>.

During closing arguments, <s5>Assistant U.S. Attorney Paul Okafor-Reed</s5> <c5>reminded jurors</c5> <q5>of an email in which <s6>Tibbets</s6> <c6>wrote</c6> <q6>that "the parking lot is the waiting room now"</q6></q5>.

The doctor took the stand in his own defense last week. <s7>He</s7> <c7>denied</c7> <q7>that he had ever traded a prescription for cash</q7>.

Sentencing was set for Nov. 4. <q8>The guidelines call for at least 20 years</q8>, <s8>the judge</s8> <c8>noted</c8>, <q8>though he was "not a machine"</q8>.

Outside, <s9>Vance</s9> <c9>accused</c9> <q9>the government of building its case on three addicts with records of their own</q9>. <s10>The prosecutor</s10> <c10>declined to respond</c10> as he walked to his car.

Tibbets remains free on a $500,000 bond and must wear an ankle monitor.
