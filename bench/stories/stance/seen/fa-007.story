id: fa-007
language: fa
date: 2024-05-08
genre: politics
1: speaker=سخنگوی استانداری; stance=denies; source=office; evidence=own

<s1>سخنگوی استانداری</s1> <c1>تکذیب کرد</c1> <q1>که کامیونی بدون بازرسی از مرز رد شده باشد</q1>.
