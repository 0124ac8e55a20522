id: prs-013
language: prs
date: 2024-05-14
genre: human rights
1: speaker=بیجاشدگان; stance=claims; source=group; evidence=hearsay
2: speaker=-; stance=claims; source=unnamed; within=1; evidence=own

<s1>بیجاشدگان</s1> <c2>به حوالهٔ</c2> <s2>یک کارمند کمپ</s2> <c1>مدعی‌اند</c1> <q1,2>که کمک‌ها در بازار فروخته می‌شود</q1,2>.
