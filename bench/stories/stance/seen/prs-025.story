id: prs-025
language: prs
date: 2024-05-26
genre: conflict
1: speaker=یوناما; stance=demands; source=organization; evidence=own

<s1>یوناما</s1> <c1>از دو طرف می‌خواهد</c1> <q1>که به غیرنظامیان آسیب نرسانند</q1>.
