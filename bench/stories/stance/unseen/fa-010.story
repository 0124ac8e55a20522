id: fa-010
language: fa
date: 2024-05-11
genre: conflict
1: speaker=-; stance=denies; source=unnamed; reason=از بیم جان خود; evidence=own

<s1>یکی از فرماندهان محلی که از بیم جان خود نخواست شناخته شود،</s1> <q1>حمله به کاروان کمک‌ها</q1> را <c1>تکذیب کرد</c1>.
