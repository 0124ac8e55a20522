id: prs-007
language: prs
date: 2024-05-08
genre: courts
1: speaker=عبدالودود همت; stance=denies; source=person; evidence=own

<s1>عبدالودود همت، رئیس پیشین گمرک،</s1> <q1>اتهام گرفتن رشوت</q1> را <c1>بی‌بنیاد خوانده است</c1>.
