id: en-021
language: en
date: 2024-05-22
genre: business
1: speaker=Lorna Whitcombe; stance=claims; source=person; evidence=own

<s1>Chief executive Lorna Whitcombe</s1> <c1>boasted</c1> <q1>that no rival could match the firm's margins</q1>.
