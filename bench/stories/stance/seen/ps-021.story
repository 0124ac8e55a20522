id: ps-021
language: ps
date: 2024-05-22
genre: business
1: speaker=نصیر احمد شیرزاد; stance=claims; source=person; evidence=own

<s1>د شرکت مشر نصیر احمد شیرزاد</s1> <c1>باټې وهي</c1> <q1>چې هېڅ سیال ورسره نه شي برابرېدای</q1>.
