id: en-003
language: en
date: 2024-05-04
genre: health
1: speaker=a report by the health watchdog; stance=asserts; source=document; within=2; evidence=own
2: speaker=the Northern Star; stance=asserts; source=organization; evidence=hearsay

<c1>According to</c1> <s1>a report by the health watchdog</s1>, <c2>quoted by</c2> <s2>the Northern Star</s2>, <q1,2>four in ten clinics lack clean water</q1,2>.
