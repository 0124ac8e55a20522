id: ps-002
language: ps
date: 2024-05-03
genre: health
1: speaker=د عامې روغتیا وزارت; stance=asserts; source=organization; evidence=own

<s1>د عامې روغتیا وزارت</s1> د دوشنبې په ورځ <c1>اعلان وکړ</c1> <q1>چې د شري پېښې دوه چنده شوې دي</q1>.
