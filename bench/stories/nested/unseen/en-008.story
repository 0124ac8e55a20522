id: en-008
language: en
date: 2024-05-09
genre: human rights
1: speaker=Open Cells; stance=demands; source=organization; evidence=hearsay
2: speaker=the prison service; stance=denies; source=organization; within=1; evidence=own

<s1>The rights group Open Cells</s1> <c1>demanded</c1> <q1>that <s2>the prison service</s2> explain why it <c2>had denied</c2> <q2>holding the two men</q2></q1>.
