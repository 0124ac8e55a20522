id: ps-022
language: ps
date: 2024-05-23
genre: human rights
1: speaker=کورنۍ; stance=claims; source=group; evidence=hearsay
2: speaker=د خوشې شویو بندیانو; stance=claims; source=group; within=1; evidence=own

<s1>کورنۍ</s1> <s2>د خوشې شویو بندیانو</s2> <c2>په قول</c2> <c1>ادعا کوي</c1> <q1,2>چې زامن یې په زندان کې وهل شوي دي</q1,2>.
