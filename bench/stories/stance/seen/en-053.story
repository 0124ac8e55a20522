id: en-053
language: en
date: 2024-05-26
genre: sport
1: speaker=players; stance=promises; source=group; evidence=own

<s1>The players, who have had a promising start to the season,</s1> <c1>gave their word</c1> <q1>that they would not strike</q1>.
