id: ar-053
language: ar
date: 2024-05-26
genre: sport
1: speaker=اللاعبون; stance=promises; source=group; evidence=own

<c1>تعهد</c1> <s1>اللاعبون</s1> <q1>أن يحضروا التدريبات</q1>.
