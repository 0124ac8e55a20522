id: ru-012
language: ru
date: 2024-05-13
genre: business
1: speaker=Авиакомпания; stance=denies; source=organization; evidence=own

<s1>Авиакомпания</s1> <c1>опровергла</c1> <q1>сообщения о скором банкротстве</q1>.
