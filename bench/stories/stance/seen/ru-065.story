id: ru-065
language: ru
date: 2024-05-10
genre: courts
1: speaker=-; stance=declines; source=unnamed; evidence=own

<q1>«Без комментариев»</q1>, — <c1>ответил</c1> <s1>мужчина, поднявший трубку в конторе адвоката</s1>.
