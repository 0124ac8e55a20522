id: prs-023
language: prs
date: 2024-05-24
genre: disaster
1: speaker=نجات‌یافتگان; stance=praises; source=group; evidence=own

<s1>نجات‌یافتگان</s1> <q1>ماهیگیرانی را که آنان را از آب کشیدند</q1> <c1>ستودند</c1>.
