id: en-035
language: en
date: 2024-05-08
genre: business
1: speaker=water company; stance=admits; source=organization; evidence=own

<s1>The water company</s1> <c1>conceded</c1> <q1>it had known of the leak since January</q1>.
