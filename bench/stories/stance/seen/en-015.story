id: en-015
language: en
date: 2024-05-16
genre: human rights
1: speaker=Relatives of the detained men; stance=denies; source=group; evidence=own

<s1>Relatives of the detained men</s1> <c1>deny</c1> <q1>that any of them carried weapons</q1>.
