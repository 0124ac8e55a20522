id: ru-048
language: ru
date: 2024-05-21
genre: conflict
1: speaker=ООН; stance=demands; source=organization; evidence=own

<s1>ООН</s1> <c1>призвала</c1> <q1>немедленно прекратить обстрелы</q1>.
