id: en-009
language: en
date: 2024-05-10
genre: culture
1: speaker=Ilse Brandvold; stance=asserts; source=person; evidence=hearsay
2: speaker=the previous owner; stance=asserts; source=person; within=1; evidence=own

<s1>Curator Ilse Brandvold</s1> <c1>said</c1> <q1><s2>the previous owner</s2> <c2>had told</c2> her <q2>the panel was bought at a flea market in 1962</q2></q1>.
