id: ps-058
language: ps
date: 2024-05-03
genre: politics
1: speaker=مریم اندړ; stance=asks; source=person; evidence=own

<s1>د ښاري شورا غړې مریم اندړ</s1> <c1>وپوښتل</c1> <q1>چې ایا وزیر خبر دی په وزارت کې یې څه روان دي</q1>.
