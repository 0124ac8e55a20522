id: ru-007
language: ru
date: 2024-05-08
genre: sport
1: speaker=Артур Вележев; stance=asserts; source=person; evidence=own

<q1>«Меня положили в больницу со сломанным ребром, а я всё равно хотел играть»</q1>, — <c1>рассказал журналистам</c1> <s1>вратарь Артур Вележев</s1>.
