id: ar-040
language: ar
date: 2024-05-13
genre: politics
1: speaker=توفيق الراوي; stance=accuses; source=person; evidence=own

<q1>«سرقوا الانتخابات في وضح النهار»</q1>، <c1>اتهم</c1> <s1>المرشح الخاسر توفيق الراوي</s1> خصومه.
