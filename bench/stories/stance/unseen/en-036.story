id: en-036
language: en
date: 2024-05-09
genre: politics
1: speaker=minister; stance=admits; source=office; evidence=own

<s1>The minister</s1> <c1>did not deny</c1> <q1>having met the contractor at his villa</q1>.
