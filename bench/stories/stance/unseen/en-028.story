id: en-028
language: en
date: 2024-05-01
genre: sport
1: speaker=Dale Kurtsinger; stance=claims; source=person; evidence=hearsay
2: speaker=-; stance=claims; source=unnamed; within=1; evidence=own

<s1>Promoter Dale Kurtsinger</s1> <c1>claimed</c1>, <c2>citing</c2> <s2>an unidentified doctor</s2>, <q1,2>that his fighter had been poisoned</q1,2>.
