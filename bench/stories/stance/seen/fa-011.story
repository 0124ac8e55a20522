id: fa-011
language: fa
date: 2024-05-12
genre: conflict
1: speaker=شورشیان; stance=claims; source=group; evidence=hearsay
2: speaker=اهالی; stance=claims; source=group; within=1; evidence=own

<s1>شورشیان</s1> <c2>به استناد گفته‌های</c2> <s2>اهالی</s2> <c1>ادعا کردند</c1> <q1,2>که دو بالگرد ارتش سرنگون شده است</q1,2>.
