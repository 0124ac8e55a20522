id: prs-026
language: prs
date: 2024-05-27
genre: human rights
1: speaker=نامهٔ سرگشاده; stance=demands; source=document; evidence=own

<s1>نامهٔ سرگشاده که چهل قاضی آن را امضا کرده‌اند،</s1> <q1>بازگشایی مکاتب دختران</q1> را <c1>مطالبه می‌کند</c1>.
