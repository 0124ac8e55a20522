id: ru-052
language: ru
date: 2024-05-25
genre: disaster
1: speaker=губернатор; stance=promises; source=office; evidence=own

<q1>«Мы отстроим каждый дом»</q1>, — <c1>пообещал</c1> <s1>губернатор</s1> семьям в лагере.
