id: ps-006
language: ps
date: 2024-05-07
genre: disaster
1: speaker=د پېښو د مدیریت ادارې; stance=asserts; source=organization; evidence=hearsay
2: speaker=د بند مدیر; stance=asserts; source=office; within=1; evidence=own
3: speaker=د اوبو کارپوهان; stance=doubts; source=group; within=1; evidence=own

<s1>د پېښو د مدیریت ادارې</s1> <c1>وویل</c1> <q1>چې <s2>د بند مدیر</s2> <q2>دېوال</q2> <c2>خوندي بولي</c2> خو <s3>د اوبو کارپوهان</s3> <c3>شک لري</c3> <q3>چې تر اونۍ پورې به ټینګ شي</q3></q1>.
