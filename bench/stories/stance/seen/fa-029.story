id: fa-029
language: fa
date: 2024-05-02
genre: courts
1: speaker=طلبکاران; stance=threatens; source=group; evidence=own

<s1>طلبکاران</s1> <c1>تهدید کرده‌اند</c1> <q1>که به دادگاه شکایت می‌برند</q1>.
