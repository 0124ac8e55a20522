id: ar-061
language: ar
date: 2024-05-06
genre: business
1: speaker=الاستبيان; stance=asks; source=document; evidence=own

<c1>يسأل</c1> <s1>الاستبيان</s1> المزارعين <q1>كم رأسًا من الماشية فقدوا في الفيضان</q1>.
