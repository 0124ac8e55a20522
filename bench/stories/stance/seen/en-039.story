id: en-039
language: en
date: 2024-05-12
genre: business
1: speaker=Striking dockers; stance=accuses; source=group; evidence=own

<s1>Striking dockers</s1> <c1>blamed</c1> <q1>the port authority for the collapse of the crane</q1>.
