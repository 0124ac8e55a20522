id: en-031
language: en
date: 2024-05-04
genre: health
1: speaker=Farid Mansell; stance=doubts; source=person; evidence=own

<q1>"I am not convinced the numbers add up,"</q1> <c1>said</c1> <s1>Farid Mansell, an epidemiologist at the state university</s1>.
