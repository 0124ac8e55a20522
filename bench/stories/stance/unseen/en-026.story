id: en-026
language: en
date: 2024-05-27
genre: culture
1: speaker=Orrin Vale; stance=claims; source=person; evidence=own

<s1>The self-styled healer, Orrin Vale,</s1> <c1>would have us believe</c1> <q1>that his tea has cured hundreds</q1>, though none of them has come forward.
