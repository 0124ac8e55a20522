id: ps-014
language: ps
date: 2024-05-15
genre: health
1: speaker=وژمه پوپل; stance=asserts; source=person; evidence=hearsay
2: speaker=نرسان; stance=asserts; source=group; within=1; evidence=own
3: speaker=د روغتون مشر; stance=declines; source=office; within=1; evidence=own

<s1>د ولایتي شورا غړې وژمه پوپل</s1> <c1>وویل</c1> <q1>چې <s2>نرسان</s2> <q2>د دوا له کمښته</q2> <c2>شکایت کوي</c2> او <s3>د روغتون مشر</s3> <q3>په دې اړه</q3> <c3>څه نه وايي</c3></q1>.
