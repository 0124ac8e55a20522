id: prs-002
language: prs
date: 2024-05-03
genre: disaster
1: speaker=باشندگان درهٔ سنگین; stance=asserts; source=group; evidence=own

<s1>باشندگان درهٔ سنگین</s1> <c1>می‌گویند</c1> <q1>سیلاب بیش از صد خانه را با خود برده است</q1>.
