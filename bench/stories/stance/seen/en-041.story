id: en-041
language: en
date: 2024-05-14
genre: courts
1: speaker=indictment; stance=accuses; source=document; evidence=own

<s1>The indictment</s1> <c1>accuses</c1> <q1>Mr Roon, who was charged with fraud last year, of bribing two customs officers</q1>.
