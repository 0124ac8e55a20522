id: en-044
language: en
date: 2024-05-17
genre: disaster
1: speaker=Survivors; stance=praises; source=group; evidence=own

<s1>Survivors of the sinking</s1> <c1>commended</c1> <q1>the fishermen who had pulled them from the water</q1>.
