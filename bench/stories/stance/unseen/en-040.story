id: en-040
language: en
date: 2024-05-13
genre: politics
1: speaker=Tomas Ferreira-Lund; stance=accuses; source=person; evidence=own

<q1>"They have stolen this election in broad daylight,"</q1> <c1>charged</c1> <s1>Tomas Ferreira-Lund, the defeated candidate</s1>.
