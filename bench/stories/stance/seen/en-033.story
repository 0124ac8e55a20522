id: en-033
language: en
date: 2024-05-06
genre: conflict
1: speaker=commission's report; stance=doubts; source=document; evidence=hearsay
2: speaker=survivors; stance=doubts; source=group; within=1; evidence=own

<s1>The commission's report</s1>, <c2>quoting</c2> <s2>survivors</s2>, <c1>casts doubt on</c1> <q1,2>the army's version of the shooting</q1,2>.
