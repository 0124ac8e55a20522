id: ps-059
language: ps
date: 2024-05-04
genre: human rights
1: speaker=د بندیانو میندو; stance=asks; source=group; evidence=own

<q1>«زموږ زامن چېرته دي؟»</q1>، <s1>د بندیانو میندو</s1> د زندان مخې ته <c1>پوښتنه کوله</c1>.
