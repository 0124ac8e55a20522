id: ps-007
language: ps
date: 2024-05-08
genre: sport
1: speaker=توریالي مومند; stance=asserts; source=person; evidence=own

<q1>«له مات لاس سره یې روغتون ته بوتلم، خو بیا مې هم لوبه غوښته»</q1>، <s1>د ملي لوبډلې توپ‌اچوونکي توریالي مومند</s1> <c1>خبریالانو ته وویل</c1>.
