id: prs-021
language: prs
date: 2024-05-22
genre: politics
1: speaker=گلاب‌الدین راسخ; stance=accuses; source=person; evidence=own

<s1>گلاب‌الدین راسخ، نامزد بازنده،</s1> <q1>کمیسیون را به دزدیدن آرا</q1> <c1>متهم می‌کند</c1>.
