id: ar-029
language: ar
date: 2024-05-02
genre: politics
1: speaker=غادة النعيمي; stance=doubts; source=person; evidence=own

<c1>شككت</c1> <s1>النائبة غادة النعيمي</s1> <q1>في إمكان إنجاز التعداد قبل الخريف</q1>.
