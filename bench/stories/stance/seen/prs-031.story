id: prs-031
language: prs
date: 2024-05-04
genre: health
1: speaker=کمیسیون صحت; stance=asks; source=organization; evidence=own

<s1>کمیسیون صحت</s1> <c1>پرسیده است</c1> <q1>چرا واکسین‌ها در گرما نگهداری شده‌اند</q1>.
