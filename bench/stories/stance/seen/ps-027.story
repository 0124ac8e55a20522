id: ps-027
language: ps
date: 2024-05-28
genre: conflict
1: speaker=د ملېشو ویاند; stance=claims; source=office; evidence=own

<s1>د ملېشو ویاند</s1> <q1>د چاودنې مسوولیت</q1> <c1>پر غاړه واخیست</c1>.
