id: en-034
language: en
date: 2024-05-07
genre: health
1: speaker=Paul Etxarri; stance=admits; source=person; evidence=own

<s1>The surgeon, Paul Etxarri,</s1> <c1>admitted</c1> <q1>that the patient should never have been admitted to his ward</q1>.
