id: en-027
language: en
date: 2024-05-28
genre: conflict
1: speaker=militia's spokesman; stance=claims; source=office; evidence=own

<s1>The militia's spokesman</s1> <c1>purported</c1> <q1>to have seen the border post burning</q1>.
