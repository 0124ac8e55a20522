id: en-010
language: en
date: 2024-05-11
genre: courts
1: speaker=Edwin Pasquale; stance=denies; source=person; evidence=own

<s1>Edwin Pasquale, the former treasurer,</s1> <c1>denied</c1> <q1>taking money from the party's pension fund</q1>.
