id: ps-050
language: ps
date: 2024-05-23
genre: politics
1: speaker=ثریا ستانه; stance=promises; source=person; evidence=own

<s1>د مالیې نوې وزیرې ثریا ستانه</s1> <c1>ژمنه وکړه</c1> <q1>چې په دوو کلونو کې به بودیجه برابره کړي</q1>.
