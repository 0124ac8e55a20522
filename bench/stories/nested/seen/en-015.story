id: en-015
language: en
date: 2024-05-16
genre: disaster
1: speaker=the mayor's office; stance=asserts; source=organization; evidence=own
2: speaker=The fire service; stance=asserts; source=organization; evidence=own

<s1>The mayor's office</s1> <c1>said</c1> <q1>the market had burned for nine hours</q1>. <s2>The fire service</s2> <c2>said</c2> <q2>the cause was not yet known</q2>.
