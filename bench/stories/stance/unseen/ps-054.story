id: ps-054
language: ps
date: 2024-05-27
genre: conflict
1: speaker=پوځي شورا; stance=threatens; source=organization; evidence=own

<s1>پوځي شورا</s1> <c1>ګواښ کړی</c1> <q1>چې بهرني څارونکي به وباسي</q1>.
