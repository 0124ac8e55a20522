id: en-007
language: en
date: 2024-05-08
genre: sport
1: speaker=Tom Arrindell; stance=asserts; source=person; evidence=own

<q1>"I was admitted to hospital with a broken rib and I still wanted to play,"</q1> <s1>goalkeeper Tom Arrindell</s1> <c1>insisted</c1> after the final.
