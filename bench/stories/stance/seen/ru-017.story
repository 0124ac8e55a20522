id: ru-017
language: ru
date: 2024-05-18
genre: health
1: speaker=заявлении; stance=denies; source=document; evidence=own

В <s1>заявлении, размещённом на сайте лаборатории,</s1> <c1>отвергаются</c1> <q1>«любые намёки на пропуск анализов»</q1>.
