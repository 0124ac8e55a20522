id: ps-026
language: ps
date: 2024-05-27
genre: health
1: speaker=ملا شېرین; stance=claims; source=person; evidence=own

<s1>ملا شېرین، چې ځان طبیب بولي،</s1> <c1>مدعي دی</c1> <q1>چې سلګونه ناروغان یې په چایو رغولي دي</q1>.
