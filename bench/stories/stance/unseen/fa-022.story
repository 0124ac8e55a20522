id: fa-022
language: fa
date: 2024-05-23
genre: sport
1: speaker=یونس عبدی‌فر; stance=praises; source=person; evidence=own

<s1>یونس عبدی‌فر، سرمربی تیم،</s1> از <q1>خونسردی مدافعان جوانش</q1> <c1>ستایش کرد</c1>.
