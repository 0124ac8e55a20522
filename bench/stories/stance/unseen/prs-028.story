id: prs-028
language: prs
date: 2024-05-01
genre: sport
1: speaker=بازیکنان; stance=promises; source=group; evidence=own

<s1>بازیکنان</s1> <c1>وعده کرده‌اند</c1> <q1>که در تمرین‌ها حاضر شوند</q1>.
