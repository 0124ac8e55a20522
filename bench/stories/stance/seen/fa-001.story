id: fa-001
language: fa
date: 2024-05-02
genre: disaster
1: speaker=سیامک دلیرپور; stance=asserts; source=person; evidence=own

<s1>سیامک دلیرپور، مدیرکل مدیریت بحران استان،</s1> <c1>گفت</c1> <q1>که آب در سه روستا تا سقف خانه‌ها بالا آمده است</q1>.
