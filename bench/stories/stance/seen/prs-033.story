id: prs-033
language: prs
date: 2024-05-06
genre: sport
1: speaker=همایون رستمی; stance=declines; source=person; evidence=own

<s1>همایون رستمی، رئیس باشگاه،</s1> <c1>حاضر نشد بگوید</c1> <q1>که مربی می‌ماند یا می‌رود</q1>.
