id: ar-010
language: ar
date: 2024-05-11
genre: courts
1: speaker=مروان الكيلاني; stance=denies; source=person; evidence=own

<c1>نفى</c1> <s1>أمين الصندوق السابق مروان الكيلاني</s1> <q1>اختلاس أموال من صندوق التقاعد</q1>.
