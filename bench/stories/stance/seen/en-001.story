id: en-001
language: en
date: 2024-05-02
genre: disaster
1: speaker=Halima Storrow; stance=asserts; source=person; evidence=own

<s1>Halima Storrow, who runs the county fire service,</s1> <c1>said</c1> <q1>the blaze had jumped the river twice overnight</q1>.
