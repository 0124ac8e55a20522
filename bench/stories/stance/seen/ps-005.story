id: ps-005
language: ps
date: 2024-05-06
genre: conflict
1: speaker=ساحل خبري اژانس; stance=asserts; source=organization; evidence=hearsay
2: speaker=د دوو ډاکټرانو; stance=asserts; source=group; within=1; evidence=own

<s1>ساحل خبري اژانس</s1> <s2>د دوو ډاکټرانو</s2> <c2>په حواله</c2> <c1>راپور ورکړ</c1> <q1,2>چې په برید کې لږ تر لږه ۱۲ کسان وژل شوي دي</q1,2>.
