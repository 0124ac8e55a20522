id: en-042
language: en
date: 2024-05-15
genre: sport
1: speaker=Anneli Värtö; stance=praises; source=person; evidence=own

<s1>Coach Anneli Värtö</s1> <c1>praised</c1> <q1>her young defenders for keeping their nerve</q1>.
