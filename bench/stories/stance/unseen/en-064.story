id: en-064
language: en
date: 2024-05-09
genre: conflict
1: speaker=Reuters; stance=declines; source=organization; evidence=own

<s1>Reuters</s1> <c1>could not independently verify</c1> <q1>the location of the video</q1>.
