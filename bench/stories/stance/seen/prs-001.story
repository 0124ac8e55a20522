id: prs-001
language: prs
date: 2024-05-02
genre: conflict
1: speaker=نجیب‌الله فروزان; stance=asserts; source=person; evidence=own

<s1>نجیب‌الله فروزان، قوماندان امنیهٔ ولسوالی،</s1> <c1>گفت</c1> <q1>که سه سرباز پس از انفجار به شفاخانه منتقل شده‌اند</q1>.
