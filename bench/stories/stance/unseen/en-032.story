id: en-032
language: en
date: 2024-05-05
genre: business
1: speaker=-; stance=doubts; source=unnamed; reason=because the vote was secret; evidence=own

<s1>One board member, who declined to be named because the vote was secret,</s1> <c1>was sceptical</c1> <q1>about the merger</q1>.
