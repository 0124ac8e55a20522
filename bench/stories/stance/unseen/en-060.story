id: en-060
language: en
date: 2024-05-05
genre: health
1: speaker=parliamentary committee; stance=asks; source=organization; evidence=own

<s1>The parliamentary committee</s1> <c1>wanted to know</c1> <q1>why the vaccine had been stored above the limit</q1>.
