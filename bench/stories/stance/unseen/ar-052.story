id: ar-052
language: ar
date: 2024-05-25
genre: disaster
1: speaker=المحافظ; stance=promises; source=office; evidence=own

<q1>«سنعيد بناء كل منزل»</q1>، هكذا <c1>وعد</c1> <s1>المحافظ</s1> الأسر النازحة.
