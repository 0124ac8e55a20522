id: en-008
language: en
date: 2024-05-09
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=was not authorised to speak publicly; evidence=own

<q1>The cabinet has already agreed to the cuts</q1>, <c1>according to</c1> <s1>a treasury official who was not authorised to speak publicly</s1>.
