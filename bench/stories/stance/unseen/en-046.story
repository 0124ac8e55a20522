id: en-046
language: en
date: 2024-05-19
genre: human rights
1: speaker=Protesters; stance=demands; source=group; evidence=own

<s1>Protesters outside the regional parliament, many of them after a demanding 60-mile march,</s1> <c1>demanded</c1> <q1>the release of eleven students held since April</q1>.
