id: fa-004
language: fa
date: 2024-05-05
genre: conflict
1: speaker=خبرگزاری ساحل; stance=asserts; source=organization; evidence=hearsay
2: speaker=دو امدادگر; stance=asserts; source=group; within=1; evidence=own

<s1>خبرگزاری ساحل</s1> <c2>به نقل از</c2> <s2>دو امدادگر</s2> <c1>گزارش داد</c1> <q1,2>که دست‌کم ۱۷ نفر در انفجار بازار کشته شده‌اند</q1,2>.
