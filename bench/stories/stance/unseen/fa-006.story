id: fa-006
language: fa
date: 2024-05-07
genre: courts
1: speaker=فریبرز گلستانی; stance=denies; source=person; evidence=own

<s1>فریبرز گلستانی، خزانه‌دار پیشین باشگاه،</s1> <q1>برداشت پول از حساب صندوق بازنشستگی</q1> را <c1>رد کرد</c1>.
