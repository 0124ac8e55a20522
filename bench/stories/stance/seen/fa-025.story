id: fa-025
language: fa
date: 2024-05-26
genre: politics
1: speaker=مسعود آرین‌مهر; stance=demands; source=person; evidence=own

<s1>مسعود آرین‌مهر، وزیر راه،</s1> <c1>از رئیس هیئت‌مدیره خواست</c1> <q1>که کناره‌گیری کند</q1>.
