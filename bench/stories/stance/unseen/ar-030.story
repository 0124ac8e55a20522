id: ar-030
language: ar
date: 2024-05-03
genre: disaster
1: speaker=نقابة المهندسين; stance=doubts; source=organization; evidence=own

<c1>استبعدت</c1> <s1>نقابة المهندسين</s1> <q1>إعادة فتح الجسر هذا العام</q1>.
