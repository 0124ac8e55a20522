id: en-010
language: en
date: 2024-05-11
genre: courts
1: speaker=Dov Hartigan; stance=denies; source=person; evidence=hearsay
2: speaker=Dov Hartigan; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=Ilan Roth; stance=promises; source=person; within=2; evidence=own

<s1>Dov Hartigan</s1> <c1>denied</c1> <q1>ever <c2>telling</c2> the bank's auditors <q2>that <s3>his partner, Ilan Roth,</s3> <c3>had promised</c3> <q3>the contractors a bonus</q3></q2></q1>.
