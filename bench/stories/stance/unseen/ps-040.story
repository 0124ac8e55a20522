id: ps-040
language: ps
date: 2024-05-13
genre: politics
1: speaker=تورګل احمدزي; stance=accuses; source=person; evidence=own

<s1>بایلونکي نوماند تورګل احمدزي</s1> <c1>تور ولګاوه</c1> <q1>چې «دا ټاکنې په رڼا ورځ غلا شوې دي»</q1>.
