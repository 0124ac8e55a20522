id: ps-044
language: ps
date: 2024-05-17
genre: disaster
1: speaker=ژغورل شویو کسانو; stance=praises; source=group; evidence=own

<s1>ژغورل شویو کسانو</s1> <q1>د هغو کب‌نیوونکو زړورتیا</q1> <c1>وستایله</c1> <q1>چې دوی یې له اوبو وایستل</q1>.
