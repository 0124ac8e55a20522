id: ps-045
language: ps
date: 2024-05-18
genre: health
1: speaker=د روغتون رئیس; stance=praises; source=office; evidence=own

<s1>د روغتون رئیس</s1> <q1>د نرسانو کار</q1> <c1>«بې‌ساری» وباله</c1>.
