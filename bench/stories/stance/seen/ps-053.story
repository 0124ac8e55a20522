id: ps-053
language: ps
date: 2024-05-26
genre: sport
1: speaker=لوبغاړو; stance=promises; source=group; evidence=own

<s1>لوبغاړو</s1> <c1>لوز کړی</c1> <q1>چې تمرین ته به ځي</q1>.
