id: prs-009
language: prs
date: 2024-05-10
genre: human rights
1: speaker=زکیه امان; stance=asserts; source=person; evidence=own
2: speaker=وزیر عدلیه; stance=declines; source=office; evidence=own

<s1>زکیه امان، وکیل مدافع،</s1> <c1>گفت</c1> <q1>که دو موکلش را ندیده است</q1>. <s2>وزیر عدلیه</s2> <q2>به این پرسش</q2> <c2>پاسخ نداد</c2>.
