id: ru-051
language: ru
date: 2024-05-24
genre: business
1: speaker=Автоконцерн; stance=promises; source=organization; evidence=own

<s1>Автоконцерн</s1> <c1>обязался</c1> <q1>никого не увольнять до 2027 года</q1>.
