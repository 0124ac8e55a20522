id: en-014
language: en
date: 2024-05-15
genre: politics
1: speaker=spokesman for the governor; stance=denies; source=office; evidence=own

<s1>A spokesman for the governor</s1> <c1>denied</c1> <q1>that anybody had been denied entry to the polling stations</q1>.
