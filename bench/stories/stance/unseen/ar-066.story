id: ar-066
language: ar
date: 2024-05-11
genre: business
1: speaker=محافظ البنك المركزي; stance=declines; source=office; evidence=own

<c1>لم يستبعد</c1> <s1>محافظ البنك المركزي</s1> <q1>رفع أسعار الفائدة مجددًا</q1>.
