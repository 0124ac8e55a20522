id: en-023
language: en
date: 2024-05-24
genre: politics
1: speaker=Unity Front; stance=claims; source=organization; evidence=own

<q1>"We have won in every district,"</q1> <s1>the Unity Front</s1> <c1>claimed</c1>, before a single result had been published.
