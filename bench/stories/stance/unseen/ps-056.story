id: ps-056
language: ps
date: 2024-05-01
genre: courts
1: speaker=پور ورکوونکي; stance=threatens; source=group; evidence=own

<s1>پور ورکوونکي</s1> <c1>ګواښي</c1> <q1>چې محکمې ته به ځي</q1>.
