id: en-018
language: en
date: 2024-05-19
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=fearing for her job; evidence=own
2: speaker=minister; stance=declines; source=office; evidence=own

<s1>A clerk, fearing for her job and unnamed here,</s1> <c1>said</c1> <q1>the register had been altered twice</q1>. <s2>The minister</s2> <c2>would not comment</c2> <q2>on the matter</q2>.
