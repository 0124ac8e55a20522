id: ar-048
language: ar
date: 2024-05-21
genre: conflict
1: speaker=الأمم المتحدة; stance=demands; source=organization; evidence=own

<c1>دعت</c1> <s1>الأمم المتحدة</s1> <q1>إلى وقف فوري للقصف</q1>.
