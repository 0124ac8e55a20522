id: ru-059
language: ru
date: 2024-05-04
genre: human rights
1: speaker=матери; stance=asks; source=group; evidence=own

<q1>«Где наши дети?»</q1> — <c1>спрашивали</c1> <s1>матери, собравшиеся у тюрьмы</s1>.
