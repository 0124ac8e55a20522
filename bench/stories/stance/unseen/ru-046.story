id: ru-046
language: ru
date: 2024-05-19
genre: human rights
1: speaker=Демонстранты; stance=demands; source=group; evidence=own

<s1>Демонстранты у здания суда</s1> <c1>потребовали</c1> <q1>освобождения одиннадцати студентов</q1>.
