id: ru-037
language: ru
date: 2024-05-10
genre: courts
1: speaker=Дельфина Карова; stance=admits; source=person; evidence=own

<q1>«Да, я подписала не читая»</q1>, — <c1>призналась</c1> на допросе <s1>мэр Дельфина Карова</s1>.
