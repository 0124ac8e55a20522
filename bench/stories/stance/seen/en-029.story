id: en-029
language: en
date: 2024-05-02
genre: politics
1: speaker=Greta Sandoval; stance=doubts; source=person; evidence=own

<s1>Opposition lawmaker Greta Sandoval</s1> <c1>questioned</c1> <q1>whether the census could be finished by autumn</q1>.
