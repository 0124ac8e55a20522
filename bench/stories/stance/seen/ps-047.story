id: ps-047
language: ps
date: 2024-05-20
genre: politics
1: speaker=همایون پسرلي; stance=demands; source=person; evidence=own

<s1>د روغتیا وزیر همایون پسرلي</s1> د بورډ له مشره <c1>وغوښتل</c1> <q1>چې استعفا وکړي</q1>.
