id: en-057
language: en
date: 2024-05-02
genre: conflict
1: speaker=-; stance=threatens; source=unnamed; evidence=own

<s1>An anonymous caller</s1> <c1>threatened</c1> <q1>to blow up the pipeline, which runs through the habitat of a threatened species of crane</q1>.
