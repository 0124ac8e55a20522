id: ps-033
language: ps
date: 2024-05-06
genre: conflict
1: speaker=د کمیسیون راپور; stance=doubts; source=document; evidence=hearsay
2: speaker=د ژوندي پاتې کسانو; stance=doubts; source=group; within=1; evidence=own

<s1>د کمیسیون راپور</s1> <s2>د ژوندي پاتې کسانو</s2> <c2>په حواله</c2> <q1,2>د پوځ روایت</q1,2> <c1>تر پوښتنې لاندې نیولی دی</c1>.
