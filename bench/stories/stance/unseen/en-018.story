id: en-018
language: en
date: 2024-05-19
genre: politics
1: speaker=Bertrand Osei; stance=denies; source=person; evidence=own

<s1>Police chief Bertrand Osei</s1> <c1>said</c1> <q1>it was not true that an order to shoot had been given</q1>.
