id: fa-033
language: fa
date: 2024-05-06
genre: conflict
1: speaker=رویترز; stance=declines; source=organization; evidence=own

<s1>رویترز</s1> <q1>درستی این ویدیو</q1> را <c1>به‌طور مستقل تأیید نکرده است</c1>.
