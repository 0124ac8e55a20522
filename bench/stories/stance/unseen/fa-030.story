id: fa-030
language: fa
date: 2024-05-03
genre: politics
1: speaker=ژیلا باستانی; stance=asks; source=person; evidence=own

<s1>ژیلا باستانی، نمایندهٔ شهر،</s1> <c1>پرسید</c1> <q1>که آیا وزیر می‌داند در وزارتخانه‌اش چه می‌گذرد</q1>.
