id: ps-013
language: ps
date: 2024-05-14
genre: business
1: speaker=د سوداګرۍ کمیټې; stance=asks; source=organization; evidence=hearsay
2: speaker=نقیب پادشاه; stance=asserts; source=person; within=1; evidence=own

<s1>د سوداګرۍ کمیټې</s1> <c1>وپوښتل</c1> <q1>چې ایا <s2>د شرکت مشر نقیب پادشاه</s2> ونډه‌والو ته <c2>ویلي وو</c2> <q2>چې کان تړل شوی</q2></q1>.
