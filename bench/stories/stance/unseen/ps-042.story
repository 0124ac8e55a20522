id: ps-042
language: ps
date: 2024-05-15
genre: sport
1: speaker=امین‌الله زازي; stance=praises; source=person; evidence=own

<s1>د هېواد منل شوي روزونکي امین‌الله زازي</s1> <q1>د خپلو ځوانو مدافعانو حوصله</q1> <c1>وستایله</c1>.
