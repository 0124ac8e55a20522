id: fa-028
language: fa
date: 2024-05-01
genre: conflict
1: speaker=شورای نظامی; stance=threatens; source=organization; evidence=own

<s1>شورای نظامی</s1> <c1>تهدید کرد</c1> <q1>که ناظران خارجی را اخراج می‌کند</q1>.
