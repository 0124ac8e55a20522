id: en-005
language: en
date: 2024-05-06
genre: conflict
1: speaker=-; stance=asserts; source=unnamed; reason=because the talks are private; evidence=own

<s1>A Western diplomat, who asked not to be named because the talks are private,</s1> <c1>said</c1> <q1>the two sides were "closer than they have ever been"</q1>.
