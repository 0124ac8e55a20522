id: en-056
language: en
date: 2024-05-01
genre: courts
1: speaker=Creditors; stance=threatens; source=group; evidence=own

<s1>Creditors of the bankrupt builder</s1> <c1>are threatening</c1> <q1>legal action</q1>.
