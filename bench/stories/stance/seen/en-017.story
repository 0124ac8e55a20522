id: en-017
language: en
date: 2024-05-18
genre: conflict
1: speaker=-; stance=denies; source=unnamed; reason=for fear of his rivals; evidence=own

<s1>A rebel commander, who spoke on condition of anonymity for fear of his rivals,</s1> <c1>denied</c1> <q1>that the convoy had been attacked</q1>.
