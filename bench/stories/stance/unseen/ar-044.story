id: ar-044
language: ar
date: 2024-05-17
genre: disaster
1: speaker=ناجون; stance=praises; source=group; evidence=own

<c1>أثنى</c1> <s1>ناجون من غرق العبّارة</s1> <q1>على الصيادين الذين انتشلوهم من الماء</q1>.
