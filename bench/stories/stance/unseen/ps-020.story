id: ps-020
language: ps
date: 2024-05-21
genre: conflict
1: speaker=وسله‌والو; stance=claims; source=group; evidence=own

<s1>وسله‌والو</s1> <c1>دعوه وکړه</c1> <q1>چې د حکومت دوې څرخکې یې غورځولې دي</q1>.
