id: prs-004
language: prs
date: 2024-05-05
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=چون صلاحیت گفت‌وگو با رسانه‌ها را ندارد; evidence=own

<s1>یک کارمند وزارت مالیه که چون صلاحیت گفت‌وگو با رسانه‌ها را ندارد نخواست نامش گرفته شود،</s1> <c1>تأیید کرد</c1> <q1>معاش آموزگاران دو ماه پرداخت نشده است</q1>.
