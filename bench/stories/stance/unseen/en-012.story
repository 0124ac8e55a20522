id: en-012
language: en
date: 2024-05-13
genre: business
1: speaker=airline; stance=denies; source=organization; evidence=own

<s1>The airline</s1> on Wednesday <c1>dismissed</c1> <q1>reports that it was close to bankruptcy</q1>.
