id: ar-045
language: ar
date: 2024-05-18
genre: health
1: speaker=مدير المستشفى; stance=praises; source=office; evidence=own

<c1>حيّا</c1> <s1>مدير المستشفى</s1> <q1>«ممرضات فعلن ما لم يطلبه أحد»</q1>.
